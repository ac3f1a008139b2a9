// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/ciphertext.h"

#include "messages/cipherproblemtext.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <optional>
#include <string_view>
#include <utility>

namespace cipherscope::messages {

namespace {

using engine::CipherRules;
using engine::IvForm;
using engine::KeyForm;

QString translated(const char *text)
{
    return QCoreApplication::translate("Cipher", text);
}

const char *keyPattern(KeyForm form)
{
    switch (form) {
    case KeyForm::Plain:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes");
    case KeyForm::TwoHalves:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes: two keys of the same size, which must differ");
    case KeyForm::SaltAtEnd:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes, of which the last %2 are a salt for the nonce");
    case KeyForm::TweakKeyAtEnd:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes, of which the last 16 are a key for the tweak");
    case KeyForm::Authenc:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes to encrypt, and another key to authenticate");
    }
    std::unreachable();
}

const char *ivPattern(IvForm form)
{
    switch (form) {
    case IvForm::None:
        return QT_TRANSLATE_NOOP("Cipher", "none");
    case IvForm::Unpredictable:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes that nobody can guess: random ones");
    case IvForm::Nonce:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes: a nonce, never twice under one key");
    case IvForm::CounterBlock:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes: the first value of the counter");
    case IvForm::Tweak:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes: where the message is, such as a sector's number");
    case IvForm::CcmBlock:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes: L - 1, a nonce of 15 - L bytes, zeros");
    case IvForm::ChaChaBlock:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes: a 4-byte block counter, a 12-byte nonce");
    case IvForm::XChaChaBlock:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes: a 24-byte nonce, an 8-byte block counter");
    case IvForm::Unknown:
        return QT_TRANSLATE_NOOP("Cipher", "%1 bytes");
    }
    std::unreachable();
}

QString messageText(const CipherRules &rules)
{
    if (rules.messageMultiple > 1)
        return translated(QT_TRANSLATE_NOOP("Cipher", "whole blocks of %1 bytes")).arg(rules.messageMultiple);
    if (rules.minMessageSize > 0)
        return translated(QT_TRANSLATE_NOOP("Cipher", "%1 bytes or more")).arg(rules.minMessageSize);
    return translated(QT_TRANSLATE_NOOP("Cipher", "any size"));
}

QString aadText(const CipherRules &rules)
{
    QString text = rules.aadSizes.max == static_cast<std::size_t>(-1) && rules.aadSizes.min == 0
        ? translated(QT_TRANSLATE_NOOP("Cipher", "any size, may be empty"))
        : translated(QT_TRANSLATE_NOOP("Cipher", "%1 bytes")).arg(sizesText(rules.aadSizes));
    if (rules.aadEndsWithIv)
        text += translated(QT_TRANSLATE_NOOP("Cipher", ", the last %1 being the IV")).arg(rules.ivSize);
    return text;
}

QString tagText(const CipherRules &rules)
{
    const std::vector<std::size_t> sizes = rules.tagSizeList();
    if (sizes.size() == 1)
        return translated(QT_TRANSLATE_NOOP("Cipher", "%1 bytes")).arg(sizes.front());
    QString list = sizesText(rules.tagSizes);
    if (rules.name.starts_with("gcm("))
        list = translated(QT_TRANSLATE_NOOP("Cipher", "4, 8 or 12 to 16"));
    return translated(QT_TRANSLATE_NOOP("Cipher", "%1 bytes; longer is safer")).arg(list);
}

/** By the outermost name: what the mode does. */
const char *aboutMode(const CipherRules &rules)
{
    struct Row {
        std::string_view start;
        const char *text;
    };
    static constexpr std::array rows{
        Row{ "ecb(",
             QT_TRANSLATE_NOOP("Cipher",
                               "Each block is encrypted by itself, so equal blocks stay visibly equal. For "
                               "learning and for building other modes, never for messages.") },
        Row{ "cbc(",
             QT_TRANSLATE_NOOP("Cipher",
                               "Each block is mixed with the one before it. It hides what was written, but "
                               "nobody notices when it is changed.") },
        Row{ "cts(",
             QT_TRANSLATE_NOOP("Cipher",
                               "CBC whose last two blocks are woven together, so that nothing has to be "
                               "padded. Kerberos and file names in ext4 use it.") },
        Row{ "ctr(",
             QT_TRANSLATE_NOOP("Cipher",
                               "A counter is encrypted into a key stream. Each bit of the output can be "
                               "flipped unnoticed, and a counter used twice gives the message away.") },
        Row{ "xts(",
             QT_TRANSLATE_NOOP("Cipher",
                               "For sectors of a disk: the same size out as in, and the place goes into the "
                               "computation. A change garbles one block and is not noticed.") },
        Row{ "gcm(",
             QT_TRANSLATE_NOOP("Cipher",
                               "Encrypts and authenticates, fast: TLS and SSH use it. A nonce used twice "
                               "under one key breaks both.") },
        Row{ "ccm(",
             QT_TRANSLATE_NOOP("Cipher",
                               "Encrypts and authenticates with one block cipher: Wi-Fi and Bluetooth use "
                               "it. A nonce must never come twice.") },
        Row{ "rfc7539(",
             QT_TRANSLATE_NOOP("Cipher",
                               "ChaCha20-Poly1305: encrypts and authenticates, fast without special "
                               "instructions. WireGuard, TLS and age use it.") },
        Row{ "chacha20",
             QT_TRANSLATE_NOOP("Cipher",
                               "A stream cipher of additions, rotations and exclusive ors. Alone it notices "
                               "no change, and a nonce used twice gives the messages away.") },
        Row{ "xchacha",
             QT_TRANSLATE_NOOP("Cipher",
                               "ChaCha with a nonce so long that it may be random. Alone it notices no "
                               "change.") },
        Row{ "authenc(",
             QT_TRANSLATE_NOOP("Cipher",
                               "Encrypts with one key, then authenticates what came out with another, as "
                               "IPsec does. The IV is not covered by the tag.") },
        Row{ "adiantum(",
             QT_TRANSLATE_NOOP("Cipher",
                               "For disks of machines without AES instructions: each bit of a sector depends "
                               "on every other one.") },
        Row{ "hctr2(",
             QT_TRANSLATE_NOOP("Cipher",
                               "For file names: each bit of the output depends on every bit of the input. A "
                               "change is not noticed, but garbles everything.") },
        Row{ "rfc4106(", QT_TRANSLATE_NOOP("Cipher", "GCM in the form that IPsec has for it.") },
        Row{ "rfc4309(", QT_TRANSLATE_NOOP("Cipher", "CCM in the form that IPsec has for it.") },
        Row{ "rfc4543(",
             QT_TRANSLATE_NOOP("Cipher", "Authenticates as GCM does and encrypts nothing: for IPsec.") },
        Row{ "rfc7539esp(",
             QT_TRANSLATE_NOOP("Cipher", "ChaCha20-Poly1305 in the form that IPsec has for it.") },
        Row{ "rfc3686(", QT_TRANSLATE_NOOP("Cipher", "CTR in the form that IPsec has for it.") },
    };
    for (const Row &row : rows) {
        if (rules.name.starts_with(row.start))
            return row.text;
    }
    return rules.isAuthenticated()
        ? QT_TRANSLATE_NOOP("Cipher", "An AEAD: it encrypts, and a tag shows whether anything was changed.")
        : QT_TRANSLATE_NOOP("Cipher", "An skcipher: it encrypts, and does not notice when it is changed.");
}

} // namespace

std::vector<CipherFact> cipherFacts(const CipherRules &rules)
{
    std::vector<CipherFact> facts;
    const auto add = [&facts](const char *label, const QString &value) {
        facts.push_back({ translated(label), value });
    };
    add(QT_TRANSLATE_NOOP("Cipher", "Key"),
        translated(keyPattern(rules.keyForm))
            .replace(QStringLiteral("%1"), sizesText(rules.keySizes))
            .replace(QStringLiteral("%2"), QString::number(rules.saltSize)));
    add(QT_TRANSLATE_NOOP("Cipher", "IV"),
        translated(ivPattern(rules.ivForm)).replace(QStringLiteral("%1"), QString::number(rules.ivSize)));
    add(QT_TRANSLATE_NOOP("Cipher", "Message"), messageText(rules));
    if (!rules.isAuthenticated())
        return facts;
    add(QT_TRANSLATE_NOOP("Cipher", "Tag"), tagText(rules));
    add(QT_TRANSLATE_NOOP("Cipher", "AAD"), aadText(rules));
    return facts;
}

QString aboutCipher(const CipherRules &rules)
{
    return translated(aboutMode(rules));
}

QString cipherFailure(const Error &error)
{
    const QString name = QString::fromStdString(error.subject);
    if (error.code == ErrorCode::AuthenticationFailed)
        return translated(QT_TRANSLATE_NOOP("Cipher",
                                            "%1: authentication failed: the data, the nonce, the AAD or the "
                                            "key is not the one that was sealed."))
            .arg(name);
    if (error.code == ErrorCode::BadInput && error.step == Step::Parse)
        return translated(QT_TRANSLATE_NOOP(
            "Cipher", "The padding is not that of PKCS #7: the key or the data is another one."));
    if (error.step != Step::SetKey)
        return {};
    if (error.code == ErrorCode::Unavailable)
        return translated(QT_TRANSLATE_NOOP("Cipher",
                                            "This key cannot come from a kernel keyring: that needs the "
                                            "kernel's own engine, Linux 6.2 or later, and a key of the type "
                                            "user, logon, encrypted or trusted."));
    if (error.code == ErrorCode::PermissionDenied)
        return translated(
            QT_TRANSLATE_NOOP("Cipher", "The kernel keyring does not let this program search for that key."));
    if (error.systemError == ENOKEY)
        return translated(QT_TRANSLATE_NOOP(
            "Cipher", "No key with this serial number is in a kernel keyring. 'keyctl show' lists them."));
    if (error.systemError == EKEYREVOKED || error.systemError == EKEYEXPIRED)
        return translated(
            QT_TRANSLATE_NOOP("Cipher", "The key in the kernel keyring has expired or was revoked."));
    return {};
}

} // namespace cipherscope::messages
