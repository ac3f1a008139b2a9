// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drivenwindow.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using cipherscope::tests::DrivenWindow;

namespace {

constexpr int patience = 60000;
constexpr QChar opening = u'⟦';
constexpr QChar closing = u'⟧';

using Source = QPair<QString, QString>; ///< Context and text.

/** A language in which every text is the English one in brackets, so that what is not in brackets is not
 * translated. */
class BracketLanguage final : public QTranslator {
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        const QString where = QString::fromUtf8(context);
        static const QRegularExpression qtsOwn(u"^(Q[A-Z]|qtdeclarative)"_s);
        if (qtsOwn.match(where).hasMatch())
            return {};
        m_asked.insert({ where, QString::fromUtf8(text) });
        return opening + QString::fromUtf8(text) + closing;
    }
    bool isEmpty() const override { return false; }
    [[nodiscard]] const QSet<Source> &asked() const { return m_asked; }

private:
    mutable QSet<Source> m_asked;
};

/** What is in brackets, and in brackets inside of them, taken away. */
QString outsideBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == opening)
            ++depth;
        else if (c == closing)
            --depth;
        else if (depth == 0)
            outside += c;
    }
    return outside;
}

/** Two words beside each other: names of algorithms, drivers and files have no spaces. A shell's command is
 * no prose. */
bool isProse(const QString &text)
{
    static const QRegularExpression words(u"[A-Za-z]{2,},? [a-z]{2,}"_s);
    static const QRegularExpression command(
        u"^(cipherscope-cli|python3|grep|ls|cat|zcat|sudo|/sbin/modinfo) "_s);
    return words.match(text).hasMatch() && !command.match(text).hasMatch();
}

void collectTexts(QQuickItem *item, QStringList &texts)
{
    if (!item->isVisible())
        return;
    for (const char *property : { "text", "placeholderText", "title" })
        texts.append(item->property(property).toString());
    if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item)) {
        texts.append(accessible->text(QAccessible::Name));
        texts.append(accessible->text(QAccessible::Description));
    }
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collectTexts(child, texts);
}

/** The texts of a .ts file. */
QSet<Source> textsIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSet<Source> sources;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"source"_s)
            sources.insert({ context, xml.readElementText() });
    }
    return sources;
}

QStringList described(const QSet<Source> &sources)
{
    QStringList lines;
    for (const auto &[context, text] : sources)
        lines.append(context + u": "_s + text);
    return lines;
}

/** What lupdate finds in the sources of the program. */
QSet<Source> foundByLupdate()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"found.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
    lupdate.start(QStringLiteral(LUPDATE),
                  { u"-silent"_s, u"-extensions"_s, u"cpp,h,qml"_s, u"-tr-function-alias"_s,
                    u"QT_TRANSLATE_NOOP+=phrase"_s, u"-recursive"_s, u"app"_s, u"backend"_s, u"ui"_s,
                    u"-ts"_s, file });
    return lupdate.waitForFinished(patience) ? textsIn(file) : QSet<Source>();
}

} // namespace

/** Every text of the window can be translated, and translators are shown it. */
class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachTextOfAPageIsTranslated_data();
    void eachTextOfAPageIsTranslated();
    void translatorsSeeEachTextThatIsAskedFor();
    void eachTranslationHasTheTextsOfTheSources();

private:
    BracketLanguage m_language;
};

void TranslationTest::initTestCase()
{
    QVERIFY(QCoreApplication::installTranslator(&m_language));
}

void TranslationTest::eachTextOfAPageIsTranslated_data()
{
    QTest::addColumn<int>("key");
    const QStringList pages = cipherscope::app::MainWindow::pageNames();
    for (qsizetype page = 0; page < pages.size(); ++page)
        QTest::newRow(qPrintable(pages[page])) << Qt::Key_1 + static_cast<int>(page);
}

void TranslationTest::eachTextOfAPageIsTranslated()
{
    QFETCH(const int, key);
    DrivenWindow driven;
    QVERIFY(driven.main().window());
    QVERIFY(QTest::qWaitForWindowActive(&driven.window(), patience));
    driven.press(static_cast<Qt::Key>(key), Qt::ControlModifier);
    const QString page = QString::fromUtf8(QTest::currentDataTag());
    driven.waitForPage(page);
    if (page == u"system"_s) {
        QTRY_VERIFY_WITH_TIMEOUT(driven.main().model().system()->isChecked(), patience);
        driven.click(u"familyEvidenceButton"_s);
    }

    QStringList texts;
    collectTexts(driven.window().contentItem(), texts);
    QVERIFY(texts.filter(opening).size() > 10);
    QStringList english;
    for (const QString &text : std::as_const(texts)) {
        if (isProse(outsideBrackets(text)))
            english.append(text);
    }
    english.removeDuplicates();
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
    driven.keepPicture(u"brackets-"_s + page);
}

void TranslationTest::translatorsSeeEachTextThatIsAskedFor()
{
    const QSet<Source> found = foundByLupdate();
    QVERIFY(found.size() > 1000);
    QVERIFY(m_language.asked().size() > 100);
    QSet<Source> unseen = m_language.asked() - found;
    // The subject of an error may be a file or an algorithm; its phrases are marked or do not compile.
    unseen.removeIf([](const Source &source) { return source.first == u"Error"_s; });
    QVERIFY2(unseen.isEmpty(), qPrintable(described(unseen).join(u'\n')));
}

void TranslationTest::eachTranslationHasTheTextsOfTheSources()
{
    const QDir folder(QStringLiteral(SOURCE_FOLDER "/resources/translations"));
    const QStringList files = folder.entryList({ u"*.ts"_s });
    QVERIFY(!files.isEmpty());
    const QSet<Source> found = foundByLupdate();
    for (const QString &file : files) {
        const QSet<Source> missing = found - textsIn(folder.filePath(file));
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"Build the target update_translations; %1 lacks:\n"_s.arg(file)
                            + described(missing).join(u'\n')));
    }
}

QTEST_MAIN(TranslationTest)
#include "tst_translation.moc"
