// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/settingsmodel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using cipherscope::engine::EngineChoice;
using cipherscope::ui::SettingsModel;
using namespace Qt::StringLiterals;

class TestSettingsModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithDefaults();
    void remembersEverything();
    void takesNonsenseInTheFileAsTheDefault();
    void refusesAnUnknownTheme();
    void doesNotRememberAnOverriddenTheme();
    void remembersTheThemeThatIsPickedAfterAnOverride();
    void signalsOnlyChanges();

private:
    std::unique_ptr<QSettings> open() const
    {
        return std::make_unique<QSettings>(m_folder.filePath(QString::fromUtf8(QTest::currentTestFunction())),
                                           QSettings::IniFormat);
    }

    QTemporaryDir m_folder;
};

void TestSettingsModel::startsWithDefaults()
{
    const SettingsModel model(open());
    QCOMPARE(model.theme(), u"system"_s);
    QCOMPARE(model.engineChoice(), EngineChoice::Automatic);
    QCOMPARE(model.showInternal(), false);
    QCOMPARE(model.showLoadable(), false);
    QCOMPARE(model.windowSize(), QSize(1100, 720));
    QCOMPARE(model.windowMaximized(), false);
}

void TestSettingsModel::remembersEverything()
{
    {
        SettingsModel model(open());
        model.setTheme(u"dark"_s);
        model.setEngineChoice(EngineChoice::OpenSsl);
        model.setShowInternal(true);
        model.setShowLoadable(true);
        model.setWindowSize({ 900, 600 });
        model.setWindowMaximized(true);
    }
    const SettingsModel again(open());
    QCOMPARE(again.theme(), u"dark"_s);
    QCOMPARE(again.engineChoice(), EngineChoice::OpenSsl);
    QCOMPARE(again.showInternal(), true);
    QCOMPARE(again.showLoadable(), true);
    QCOMPARE(again.windowSize(), QSize(900, 600));
    QCOMPARE(again.windowMaximized(), true);
}

void TestSettingsModel::takesNonsenseInTheFileAsTheDefault()
{
    const auto store = open();
    store->setValue(u"theme"_s, u"plaid"_s);
    store->setValue(u"engine"_s, u"abacus"_s);
    store->setValue(u"window/size"_s, QSize(3, 2));
    store->sync();
    const SettingsModel model(open());
    QCOMPARE(model.theme(), u"system"_s);
    QCOMPARE(model.engineChoice(), EngineChoice::Automatic);
    QCOMPARE(model.windowSize(), QSize(760, 520));
}

void TestSettingsModel::refusesAnUnknownTheme()
{
    SettingsModel model(open());
    model.setTheme(u"plaid"_s);
    QCOMPARE(model.theme(), u"system"_s);
}

void TestSettingsModel::doesNotRememberAnOverriddenTheme()
{
    {
        SettingsModel model(open());
        model.overrideTheme(u"dark"_s);
        QCOMPARE(model.theme(), u"dark"_s);
    }
    QCOMPARE(SettingsModel(open()).theme(), u"system"_s);
}

void TestSettingsModel::remembersTheThemeThatIsPickedAfterAnOverride()
{
    {
        SettingsModel model(open());
        model.overrideTheme(u"dark"_s);
        model.setTheme(u"dark"_s);
    }
    QCOMPARE(SettingsModel(open()).theme(), u"dark"_s);
}

void TestSettingsModel::signalsOnlyChanges()
{
    SettingsModel model(open());
    QSignalSpy theme(&model, &SettingsModel::themeChanged);
    QSignalSpy engine(&model, &SettingsModel::engineChoiceChanged);
    model.setTheme(u"system"_s);
    model.setEngineChoice(EngineChoice::Automatic);
    QCOMPARE(theme.count(), 0);
    QCOMPARE(engine.count(), 0);
    model.setTheme(u"light"_s);
    model.setEngineChoice(EngineChoice::Kernel);
    QCOMPARE(theme.count(), 1);
    QCOMPARE(engine.count(), 1);
}

QTEST_GUILESS_MAIN(TestSettingsModel)
#include "tst_settingsmodel.moc"
