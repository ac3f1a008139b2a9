// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/proccrypto.h"
#include "catalog/selection.h"
#include "commands.h"
#include "core/hex.h"
#include "core/uniquefd.h"
#include "engine/cipherproblems.h"
#include "engine/padding.h"
#include "keyoptions.h"
#include "messages/cipherproblemtext.h"
#include "operations/descriptorio.h"
#include "operations/temporaryfile.h"
#include "session.h"
#include "terminal.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::cli {

namespace {

using engine::CipherRules;
using engine::Direction;

constexpr std::size_t longestInput = std::size_t{ 64 } * 1024 * 1024;
const QString standardStream = QStringLiteral("-");

/** A message in ordinary memory, since it may be larger than the locked heap; wiped when it is destroyed. */
class Message final {
public:
    explicit Message(std::size_t size = 0)
        : m_bytes(size)
    {
    }
    Message(Message &&) noexcept = default;
    Message &operator=(Message &&) = delete;
    ~Message() { wipe(m_bytes); }

    [[nodiscard]] std::span<std::byte> bytes() { return m_bytes; }

private:
    std::vector<std::byte> m_bytes;
};

struct CipherRequest {
    std::string algorithm;
    engine::EngineChoice choice = engine::EngineChoice::Automatic;
    Direction direction = Direction::Encrypt;
    std::shared_ptr<const SecretBytes> key;
    std::vector<std::byte> iv;
    std::vector<std::byte> aad;
    std::optional<std::size_t> tagSize; ///< In bytes.
    bool isPadded = false;
    std::filesystem::path input; ///< Empty for standard input.
    std::filesystem::path output; ///< Empty for standard output.
};

struct Options {
    QCommandLineOption algorithm{ { QStringLiteral("a"), QStringLiteral("algorithm") },
                                  translated("A kernel name or driver: cbc(aes), gcm(aes), xts-aes-aesni."),
                                  QStringLiteral("ALG") };
    QCommandLineOption encrypt{ { QStringLiteral("e"), QStringLiteral("encrypt") }, translated("Encrypt.") };
    QCommandLineOption decrypt{ { QStringLiteral("d"), QStringLiteral("decrypt") }, translated("Decrypt.") };
    QCommandLineOption iv{ QStringLiteral("iv-hex"), translated("The IV or nonce, in the kernel's form."),
                           QStringLiteral("HEX") };
    QCommandLineOption aad{ QStringLiteral("aad-hex"),
                            translated("AEAD: what is authenticated and not encrypted."),
                            QStringLiteral("HEX") };
    QCommandLineOption tagSize{ QStringLiteral("taglen"),
                                translated("AEAD: the tag's size in bytes; 16 where there is such a tag."),
                                QStringLiteral("N") };
    QCommandLineOption padding{ QStringLiteral("pad"),
                                translated("pkcs7 fills the last block and removes that again; none does "
                                           "not."),
                                QStringLiteral("PADDING"), QStringLiteral("none") };
    QCommandLineOption input{ { QStringLiteral("i"), QStringLiteral("input") },
                              translated("Read this file; standard input without it."),
                              QStringLiteral("FILE") };
    QCommandLineOption output{ { QStringLiteral("o"), QStringLiteral("output") },
                               translated("Write to this file, replacing it once all is done; standard "
                                          "output without it."),
                               QStringLiteral("FILE") };
};

std::optional<std::vector<std::byte>> bytesOf(const QCommandLineParser &parser,
                                              const QCommandLineOption &option)
{
    std::optional<std::vector<std::byte>> bytes = fromHex(parser.value(option).toStdString());
    if (!bytes)
        complain(translated("--%1 wants an even number of hexadecimal digits.").arg(option.names().last()));
    return bytes;
}

std::filesystem::path pathOf(const QString &argument)
{
    return argument == standardStream ? std::filesystem::path() : pathFromArgument(argument);
}

/** Reads --taglen and --pad; false after a complaint. */
bool readForm(const QCommandLineParser &parser, const Options &options, CipherRequest &request)
{
    if (parser.isSet(options.tagSize)) {
        bool isNumber = false;
        request.tagSize = parser.value(options.tagSize).toUShort(&isNumber);
        if (!isNumber) {
            complain(translated("--taglen %1: give a number of bytes.").arg(parser.value(options.tagSize)));
            return false;
        }
    }
    const QString padding = parser.value(options.padding);
    request.isPadded = padding == QStringLiteral("pkcs7");
    if (!request.isPadded && padding != QStringLiteral("none")) {
        complain(translated("--pad %1: choose pkcs7 or none.").arg(padding));
        return false;
    }
    return true;
}

/** Reads the command line; an exit status after a complaint. */
std::expected<CipherRequest, int> requestFrom(const QCommandLineParser &parser, const Options &options)
{
    CipherRequest request;
    request.algorithm = parser.value(options.algorithm).toStdString();
    if (request.algorithm.empty()) {
        complain(translated(
            "Say which algorithm: -a 'cbc(aes)', for instance. 'cipherscope-cli list' shows them all."));
        return std::unexpected(exitUsage);
    }
    if (parser.isSet(options.encrypt) == parser.isSet(options.decrypt)) {
        complain(translated("Give either -e to encrypt or -d to decrypt."));
        return std::unexpected(exitUsage);
    }
    request.direction = parser.isSet(options.encrypt) ? Direction::Encrypt : Direction::Decrypt;
    if (!parser.positionalArguments().isEmpty()) {
        complain(translated("%1 is one too many: name files with -i and -o.")
                     .arg(parser.positionalArguments().first()));
        return std::unexpected(exitUsage);
    }
    const std::optional<engine::EngineChoice> choice = engineFrom(parser);
    const std::optional<std::vector<std::byte>> iv = bytesOf(parser, options.iv);
    const std::optional<std::vector<std::byte>> aad = bytesOf(parser, options.aad);
    if (!choice || !iv || !aad || !readForm(parser, options, request))
        return std::unexpected(exitUsage);
    Result<std::shared_ptr<const SecretBytes>> key = keyFrom(parser);
    if (!key) {
        complain(key.error());
        return std::unexpected(key.error().step == Step::Parse ? exitUsage : exitFailure);
    }
    if (!*key) {
        complain(translated("%1 needs a key: give --key-file or --key-hex.")
                     .arg(QString::fromStdString(request.algorithm)));
        return std::unexpected(exitUsage);
    }
    request.choice = *choice;
    request.iv = *iv;
    request.aad = *aad;
    request.key = std::move(*key);
    request.input = pathOf(parser.value(options.input));
    request.output = pathOf(parser.value(options.output));
    return request;
}

/** What /proc/crypto shows of a name, or the driver of that name. */
std::optional<CipherRules> rulesInCatalog(const std::string &name)
{
    const Result<std::vector<catalog::CryptoEntry>> entries = catalog::readProcCrypto();
    if (!entries)
        return std::nullopt;
    for (const catalog::EntryType kind : { catalog::EntryType::Aead, catalog::EntryType::Skcipher }) {
        const std::optional<std::string> driver = catalog::selectedDriver(*entries, kind, name);
        const auto entry = std::ranges::find_if(*entries, [&](const catalog::CryptoEntry &candidate) {
            return driver && candidate.kind == kind && candidate.driver == *driver;
        });
        if (entry != entries->end())
            return engine::rulesOfEntry(*entry);
    }
    return std::nullopt;
}

std::size_t tagSizeOf(const CipherRequest &request, const CipherRules &rules)
{
    constexpr std::size_t usual = 16;
    return request.tagSize.value_or(rules.takesTag(usual) ? usual : rules.tagSizes.max);
}

/** Of a name that nobody described yet: opened as an skcipher, else as an AEAD, which may load its module. */
Result<CipherRules> rulesByTrying(const Session &session, const CipherRequest &request)
{
    const auto skcipher =
        session.engines.openSkcipher(request.choice, request.algorithm, engine::KeySource(*request.key));
    if (skcipher)
        return (*skcipher)->rules();
    constexpr std::size_t usual = 16;
    const auto aead = session.engines.openAead(
        request.choice, request.algorithm, engine::KeySource(*request.key), request.tagSize.value_or(usual));
    if (aead)
        return (*aead)->rules();
    const bool isKnownAsAead = skcipher.error().code == ErrorCode::NoSuchAlgorithm;
    return std::unexpected(isKnownAsAead ? aead.error() : skcipher.error());
}

Result<CipherRules> rulesFor(const Session &session, const CipherRequest &request)
{
    std::optional<CipherRules> rules = engine::rulesByDefinition(request.algorithm);
    if (!rules && request.choice != engine::EngineChoice::OpenSsl)
        rules = rulesInCatalog(request.algorithm);
    if (rules)
        return std::move(*rules);
    return rulesByTrying(session, request);
}

/** What of the options has no meaning for such a cipher; true after a complaint. */
bool hasForeignOption(const CipherRequest &request, const CipherRules &rules)
{
    const QString name = QString::fromStdString(request.algorithm);
    if (!rules.isAuthenticated() && (request.tagSize || !request.aad.empty())) {
        complain(translated("%1 authenticates nothing: it takes neither --taglen nor --aad-hex.").arg(name));
        return true;
    }
    if (request.isPadded && (rules.isAuthenticated() || rules.messageMultiple < 2)) {
        complain(translated("%1 takes messages that are not whole blocks: it needs no --pad.").arg(name));
        return true;
    }
    return false;
}

/** True after a complaint about each. */
bool complainOf(const CipherRules &rules, const std::vector<engine::CipherProblem> &problems)
{
    for (const engine::CipherProblem &problem : problems)
        complain(messages::problemSentence(rules, problem));
    return !problems.empty();
}

/** Everything that is wrong before the input is known. */
bool hasBadParts(const CipherRequest &request, const CipherRules &rules)
{
    std::vector<engine::CipherProblem> problems = engine::keyProblems(rules, request.key->view());
    const auto append = [&problems](const std::vector<engine::CipherProblem> &more) {
        problems.insert(problems.end(), more.begin(), more.end());
    };
    append(engine::ivProblems(rules, request.iv));
    if (rules.isAuthenticated()) {
        append(engine::tagProblems(rules, tagSizeOf(request, rules)));
        append(engine::aadProblems(rules, request.iv, request.aad));
    }
    return complainOf(rules, problems);
}

/** The whole input; nullopt after a complaint. */
std::optional<Message> readInput(const CipherRequest &request)
{
    const std::filesystem::path name = request.input.empty() ? "standard input" : request.input;
    UniqueFd file;
    if (!request.input.empty())
        file = UniqueFd(::open(request.input.c_str(), O_RDONLY | O_CLOEXEC));
    if (!request.input.empty() && !file.isOpen()) {
        complain(systemError(Step::Open, errno, name.native()));
        return std::nullopt;
    }
    Message room(longestInput + 1);
    const Result<std::size_t> size =
        operations::readFully(file.isOpen() ? file.get() : STDIN_FILENO, room.bytes(), name);
    if (!size) {
        complain(size.error());
        return std::nullopt;
    }
    if (*size > longestInput) {
        complain(translated("%1 is larger than 64 MiB, the most that this command takes at once.")
                     .arg(textOf(name)));
        return std::nullopt;
    }
    Message message(*size);
    std::ranges::copy(room.bytes().first(*size), message.bytes().begin());
    return message;
}

Message padded(Message plain, std::size_t blockSize)
{
    Message whole(engine::pkcs7PaddedSize(plain.bytes().size(), blockSize));
    std::ranges::copy(plain.bytes(), whole.bytes().begin());
    engine::writePkcs7(whole.bytes(), plain.bytes().size());
    return whole;
}

Result<Message> cryptSkcipher(const Session &session, const CipherRequest &request, Message message)
{
    const auto algorithm =
        session.engines.openSkcipher(request.choice, request.algorithm, engine::KeySource(*request.key));
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto stream = (*algorithm)->newStream(request.direction);
    if (!stream)
        return std::unexpected(stream.error());
    if (Result<void> started = (*stream)->start(request.iv); !started)
        return std::unexpected(std::move(started.error()));
    if (Result<void> done = (*stream)->update(message.bytes(), message.bytes(), engine::Piece::Last); !done)
        return std::unexpected(std::move(done.error()));
    return message;
}

Result<Message> cryptAead(const Session &session, const CipherRequest &request, const CipherRules &rules,
                          Message message)
{
    const std::size_t tagSize = tagSizeOf(request, rules);
    const auto algorithm =
        session.engines.openAead(request.choice, request.algorithm, engine::KeySource(*request.key), tagSize);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto aead = (*algorithm)->newAead();
    if (!aead)
        return std::unexpected(aead.error());
    const bool isSealing = request.direction == Direction::Encrypt;
    const std::span<const std::byte> in = message.bytes();
    Message out(isSealing ? in.size() + tagSize : in.size() - tagSize);
    const Result<void> done = isSealing ? (*aead)->seal(request.iv, request.aad, in, out.bytes())
                                        : (*aead)->open(request.iv, request.aad, in, out.bytes());
    if (!done)
        return std::unexpected(done.error());
    return out;
}

Result<void> writeOutput(const std::filesystem::path &output, std::span<const std::byte> bytes)
{
    if (output.empty())
        return operations::writeFully(STDOUT_FILENO, bytes, "standard output");
    std::error_code none;
    if (std::filesystem::exists(output, none) && !std::filesystem::is_regular_file(output, none))
        return std::unexpected(
            plainError(ErrorCode::NotRegularFile, Step::Open, output.native(), "it is not a regular file"));
    Result<operations::TemporaryFile> file = operations::TemporaryFile::beside(output);
    if (!file)
        return std::unexpected(std::move(file.error()));
    if (Result<void> written = operations::writeFully(file->fd(), bytes, output); !written)
        return written;
    return file->putInPlace(operations::Existing::Replace);
}

int explain(const Error &error)
{
    if (error.code == ErrorCode::AuthenticationFailed)
        complain(translated("%1: authentication failed: the data, the nonce, the AAD or the key is not the "
                            "one that was sealed. Nothing was written.")
                     .arg(QString::fromStdString(error.subject)));
    else
        complain(error);
    return exitFailure;
}

int cipherEverything(const Session &session, const CipherRequest &request, const CipherRules &rules)
{
    std::optional<Message> input = readInput(request);
    if (!input)
        return exitFailure;
    const bool isSealing = request.direction == Direction::Encrypt;
    Message message =
        request.isPadded && isSealing ? padded(std::move(*input), rules.messageMultiple) : std::move(*input);
    const engine::CipherCall call{ request.direction, request.key->view(),       request.iv,
                                   request.aad,       tagSizeOf(request, rules), message.bytes().size() };
    if (complainOf(rules, engine::problemsOf(rules, call)))
        return exitUsage;
    Result<Message> result = rules.isAuthenticated() ? cryptAead(session, request, rules, std::move(message))
                                                     : cryptSkcipher(session, request, std::move(message));
    if (!result)
        return explain(result.error());
    std::span<const std::byte> bytes = result->bytes();
    if (request.isPadded && !isSealing) {
        const Result<std::size_t> size = engine::pkcs7MessageSize(bytes, rules.messageMultiple);
        if (!size) {
            complain(translated("The padding is not that of PKCS #7: the key or the data is another one. "
                                "Nothing was written."));
            return exitFailure;
        }
        bytes = bytes.first(*size);
    }
    if (const Result<void> written = writeOutput(request.output, bytes); !written)
        return explain(written.error());
    return exitSuccess;
}

} // namespace

int runCipher(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated("Encrypts or decrypts with one skcipher or AEAD and with the key and IV that are given: "
                   "for tests and other people's formats. An AEAD's output is the ciphertext, then the tag. "
                   "For files of your own use encrypt, which chooses keys and nonces itself."));
    const Options options;
    parser.addOptions({ options.algorithm, options.encrypt, options.decrypt, keyHexOption(), keyFileOption(),
                        options.iv, options.aad, options.tagSize, options.padding, options.input,
                        options.output, engineOption() });
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;
    const std::expected<CipherRequest, int> request = requestFrom(parser, options);
    if (!request)
        return request.error();
    const Session session;
    const Result<CipherRules> rules = rulesFor(session, *request);
    if (!rules)
        return explain(rules.error());
    if (hasForeignOption(*request, *rules) || hasBadParts(*request, *rules))
        return exitUsage;
    if (request->direction == Direction::Encrypt && request->output.empty() && ::isatty(STDOUT_FILENO) == 1) {
        complain(translated("Ciphertext would garble the terminal. Use -o FILE."));
        return exitUsage;
    }
    return cipherEverything(session, *request, *rules);
}

} // namespace cipherscope::cli
