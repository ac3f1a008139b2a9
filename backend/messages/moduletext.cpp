// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/moduletext.h"

#include "messages/sentence.h"

#include <QCoreApplication>
#include <QFile>

#include <string>
#include <utility>

namespace cipherscope::messages {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Module", text);
}

QString listed(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list.append(QString::fromUtf8(name));
    return list.join(QStringLiteral(", "));
}

void add(std::vector<FieldText> &texts, const char *label, const QString &value,
         const QString &explanation = {})
{
    if (!value.isEmpty())
        texts.push_back({ {}, translated(label), value, explanation });
}

QString stateText(const catalog::ModuleInfo &info)
{
    if (info.builtIn)
        return translated(QT_TRANSLATE_NOOP("Module", "built into the kernel"));
    return info.loaded ? translated(QT_TRANSLATE_NOOP("Module", "loaded"))
                       : translated(QT_TRANSLATE_NOOP("Module", "not loaded"));
}

QString licenseExplanation(const std::string &license)
{
    if (license.empty() || license.starts_with("GPL") || license.starts_with("Dual"))
        return {};
    return translated(
        QT_TRANSLATE_NOOP("Module", "Not a licence of the kernel: loading it marks the kernel as tainted."));
}

QString usersText(const catalog::ModuleInfo &info, const QLocale &locale)
{
    if (!info.useCount)
        return {};
    if (*info.useCount == 0)
        return translated(QT_TRANSLATE_NOOP("Module", "nobody"));
    if (info.users.empty())
        return translated(QT_TRANSLATE_NOOP("Module", "held %1 times")).arg(locale.toString(*info.useCount));
    return listed(info.users);
}

QString usersExplanation(const catalog::ModuleInfo &info, const QLocale &locale)
{
    if (!info.useCount)
        return {};
    if (*info.useCount == 0)
        return translated(QT_TRANSLATE_NOOP("Module", "It could be unloaded now."));
    const auto modules = static_cast<int>(info.users.size());
    if (*info.useCount > modules)
        return translated(QT_TRANSLATE_NOOP("Module",
                                            "Held %1 times: beside modules, algorithms that are in use and "
                                            "open sockets hold it."))
            .arg(locale.toString(*info.useCount));
    return {};
}

void addParameters(std::vector<FieldText> &texts, const catalog::ModuleInfo &info)
{
    for (const catalog::ModuleParameter &parameter : info.parameters) {
        QString value = QString::fromUtf8(parameter.name);
        if (parameter.value)
            value += QStringLiteral(" = ") + QString::fromUtf8(*parameter.value);
        QString explanation = QString::fromUtf8(parameter.description);
        if (!parameter.type.empty())
            explanation += (explanation.isEmpty() ? QStringLiteral("(%1)") : QStringLiteral(" (%1)"))
                               .arg(QString::fromUtf8(parameter.type));
        add(texts, QT_TRANSLATE_NOOP("Module", "Parameter"), value, explanation);
    }
}

QString withWhat(const QString &frame, std::string_view what)
{
    return what.empty() ? frame : frame.arg(QString::fromUtf8(what));
}

const char *frameFor(catalog::DriverTrait trait)
{
    using catalog::DriverTrait;
    switch (trait) {
    case DriverTrait::Portable:
        return QT_TRANSLATE_NOOP("Module", "It is plain C, which runs on any processor.");
    case DriverTrait::Library:
        return QT_TRANSLATE_NOOP("Module",
                                 "It uses the kernel's own library, which picks the best instructions of the "
                                 "processor by itself.");
    case DriverTrait::Instructions:
        return QT_TRANSLATE_NOOP("Module", "It uses instructions of the processor: %1.");
    case DriverTrait::Accelerator:
        return QT_TRANSLATE_NOOP(
            "Module",
            "It uses a device beside the processor: %1. Such a device spares the processor; "
            "for one small piece at a time it is often slower, because of the way there "
            "and back.");
    case DriverTrait::HandsOver:
        return QT_TRANSLATE_NOOP(
            "Module",
            "cryptd hands the work to a thread of the kernel: it is for callers that may "
            "not wait or not use the processor's vector registers.");
    case DriverTrait::Spreads:
        return QT_TRANSLATE_NOOP("Module",
                                 "pcrypt spreads packets over several processors and keeps their order.");
    }
    std::unreachable();
}

} // namespace

std::vector<FieldText> moduleTexts(const catalog::ModuleInfo &info, const QLocale &locale)
{
    std::vector<FieldText> texts;
    add(texts, QT_TRANSLATE_NOOP("Module", "Module"), QString::fromUtf8(info.name), stateText(info));
    add(texts, QT_TRANSLATE_NOOP("Module", "What it is"), QString::fromUtf8(info.description));
    add(texts, QT_TRANSLATE_NOOP("Module", "File"), QFile::decodeName(QByteArray::fromStdString(info.file)));
    add(texts, QT_TRANSLATE_NOOP("Module", "Licence"), QString::fromUtf8(info.license),
        licenseExplanation(info.license));
    add(texts, QT_TRANSLATE_NOOP("Module", "Version"), QString::fromUtf8(info.version));
    add(texts, QT_TRANSLATE_NOOP("Module", "Author"), listed(info.authors));
    add(texts, QT_TRANSLATE_NOOP("Module", "Used by"), usersText(info, locale),
        usersExplanation(info, locale));
    add(texts, QT_TRANSLATE_NOOP("Module", "Needs"), listed(info.needs));
    addParameters(texts, info);
    if (info.problem)
        add(texts, QT_TRANSLATE_NOOP("Module", "Not known"),
            translated(QT_TRANSLATE_NOOP("Module", "what its file says")), sentence(*info.problem));
    return texts;
}

QStringList driverSentences(const catalog::DriverTraits &traits)
{
    using catalog::DriverTrait;
    QStringList sentences;
    QStringList instructions;
    for (const auto &finding : traits.findings) {
        if (finding.trait == DriverTrait::Instructions)
            instructions.append(QString::fromUtf8(finding.what));
        else
            sentences.append(withWhat(translated(frameFor(finding.trait)), finding.what));
    }
    instructions.removeAll(QString());
    if (!instructions.isEmpty())
        sentences.append(
            translated(frameFor(DriverTrait::Instructions)).arg(instructions.join(QStringLiteral(", "))));
    if (traits.async)
        sentences.append(
            translated(QT_TRANSLATE_NOOP("Module",
                                         "It is asynchronous: it may answer later, when a device or a thread "
                                         "is done. Newer kernels (since "
                                         "the hole \"Copy Fail\") give programs none of these.")));
    return sentences;
}

QString driverBadge(const catalog::DriverTraits &traits)
{
    if (traits.has(catalog::DriverTrait::Accelerator))
        return translated(QT_TRANSLATE_NOOP("Module", "Accelerator"));
    return traits.async ? translated(QT_TRANSLATE_NOOP("Module", "Asynchronous")) : QString();
}

} // namespace cipherscope::messages
