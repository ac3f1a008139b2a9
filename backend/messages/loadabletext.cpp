// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/loadabletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

namespace cipherscope::messages {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Loadable", text);
}

QString listed(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list.append(QString::fromStdString(name));
    return list.join(QStringLiteral(", "));
}

} // namespace

QString loadableSentence(const catalog::LoadableAlgorithm &algorithm)
{
    const QString name = QString::fromStdString(algorithm.name);
    const QString modules = listed(algorithm.modules);
    const QString where = algorithm.modules.size() == 1
        ? translated(QT_TRANSLATE_NOOP("Loadable", "It is in the module %1, which is not loaded."))
              .arg(modules)
        : translated(QT_TRANSLATE_NOOP("Loadable", "It is in the modules %1, which are not loaded."))
              .arg(modules);
    if (algorithm.isTemplate)
        return where + u' '
            + translated(QT_TRANSLATE_NOOP("Loadable",
                                           "It is a template, which makes an algorithm of others: the kernel "
                                           "loads it when it is asked for a name that is built with it."));
    if (algorithm.isDriver())
        return where + u' '
            + translated(QT_TRANSLATE_NOOP("Loadable",
                                           "It is one more driver of %1. When a program asks for it by name, "
                                           "the kernel loads it; nobody needs a privilege for that."))
                  .arg(QString::fromStdString(algorithm.algorithm));
    return where + u' '
        + translated(QT_TRANSLATE_NOOP("Loadable",
                                       "When a program asks for %1, the kernel loads it; nobody needs a "
                                       "privilege for that."))
              .arg(name);
}

QString likelyTypeWord(const catalog::LoadableAlgorithm &algorithm)
{
    using catalog::EntryType;
    if (algorithm.isTemplate)
        return translated(QT_TRANSLATE_NOOP("Loadable", "template"));
    switch (algorithm.kind) {
    case EntryType::Hash:
        return translated(QT_TRANSLATE_NOOP("Loadable", "hash"));
    case EntryType::Skcipher:
        return translated(QT_TRANSLATE_NOOP("Loadable", "skcipher"));
    case EntryType::Aead:
        return translated(QT_TRANSLATE_NOOP("Loadable", "aead"));
    case EntryType::Rng:
        return translated(QT_TRANSLATE_NOOP("Loadable", "rng"));
    case EntryType::Cipher:
        return translated(QT_TRANSLATE_NOOP("Loadable", "cipher"));
    case EntryType::Compression:
        return translated(QT_TRANSLATE_NOOP("Loadable", "compression"));
    case EntryType::Akcipher:
        return translated(QT_TRANSLATE_NOOP("Loadable", "akcipher"));
    case EntryType::Kpp:
        return translated(QT_TRANSLATE_NOOP("Loadable", "kpp"));
    case EntryType::Sig:
        return translated(QT_TRANSLATE_NOOP("Loadable", "sig"));
    case EntryType::Larval:
    case EntryType::Other:
        return {};
    }
    std::unreachable();
}

} // namespace cipherscope::messages
