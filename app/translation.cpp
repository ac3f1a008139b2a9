// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace cipherscope::app {

using namespace Qt::StringLiterals;

namespace {

bool translate(QCoreApplication &application, const QString &folder, const QString &file)
{
    auto *translator = new QTranslator(&application);
    return translator->load(file, folder) && QCoreApplication::installTranslator(translator);
}

} // namespace

void translateTexts(QCoreApplication &application, const QLocale &locale)
{
    for (const QString &name : locale.uiLanguages()) {
        const QString language = QString(name).replace(u'-', u'_');
        if (language == u"C"_s || language.startsWith(u"en"_s))
            return;
        // QTranslator looks for "de" where there is no "de_AT".
        if (translate(application, u":/translations"_s, u"cipherscope_"_s + language)) {
            translate(application, QLibraryInfo::path(QLibraryInfo::TranslationsPath), u"qt_"_s + language);
            return;
        }
    }
}

} // namespace cipherscope::app
