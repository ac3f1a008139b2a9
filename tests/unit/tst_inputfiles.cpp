// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/heldpool.h"
#include "support/scratchfolder.h"
#include "support/workbenchstage.h"

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace cipherscope::ui;
using namespace cipherscope::ui::test;

namespace {

const char *const key16 = "000102030405060708090a0b0c0d0e0f";

} // namespace

/** The Workbench's fields, given their bytes by a file. */
class InputFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aFileStillBeingReadIsOvertakenByWhatComesAfter_data()
    {
        QTest::addColumn<int>("after"); ///< 0 other bytes, 1 nothing, 2 a file that is not here.
        QTest::newRow("other bytes") << 0;
        QTest::newRow("nothing") << 1;
        QTest::newRow("a file elsewhere") << 2;
    }
    void aFileStillBeingReadIsOvertakenByWhatComesAfter()
    {
        QFETCH(const int, after);
        WorkbenchStage stage;
        const ScratchFolder folder;
        BytesField &field = *stage.page.inputs()->key();
        {
            const HeldPool held(stage.pool);
            field.useFile(QUrl::fromLocalFile(
                QString::fromStdString(folder.write("key", std::string_view("the key in the file")))));
            QVERIFY(field.isReading());
            if (after == 0)
                field.show(fromHexText(key16));
            else if (after == 1)
                field.clear();
            else
                field.useFile(QUrl(QStringLiteral("https://example.org/key")));
            QVERIFY(!field.isReading());
            QCOMPARE(field.fileName(), QString());
        }
        // By the time another file has been read, the first one has been too.
        BytesField &later = *stage.page.inputs()->input();
        later.useFile(QUrl::fromLocalFile(QString::fromStdString(folder / "key")));
        QTRY_VERIFY_WITH_TIMEOUT(!later.isReading(), patience);
        QCoreApplication::processEvents(); // What its reading has posted.
        QCOMPARE(hexText(field.bytes()), after == 0 ? QString::fromLatin1(key16) : QString());
        QCOMPARE(field.error().isEmpty(), after != 2);
    }

    void aKeyIsReadFromAFile()
    {
        WorkbenchStage stage;
        const ScratchFolder folder;
        const std::vector<std::byte> key = randomBytes(CipherInputs::largestKey);
        BytesField &field = *stage.page.inputs()->key();
        field.useFile(QUrl::fromLocalFile(QString::fromStdString(folder.write("key", key))));
        QTRY_VERIFY_WITH_TIMEOUT(!field.isReading(), patience);
        QCOMPARE(field.error(), QString());
        QVERIFY(std::ranges::equal(field.secret()->view(), key));
    }

    void aKeyFileThatIsTooLargeIsSaid()
    {
        WorkbenchStage stage;
        const ScratchFolder folder;
        const auto file = folder.write("large", randomBytes(CipherInputs::largestKey + 1));
        BytesField &field = *stage.page.inputs()->key();
        field.useFile(QUrl::fromLocalFile(QString::fromStdString(file)));
        QTRY_VERIFY_WITH_TIMEOUT(!field.isReading(), patience);
        QVERIFY2(field.error().contains(QLatin1String("64.0 KiB")), qPrintable(field.error()));
        QVERIFY(!field.error().contains(QLatin1String("cipherscope-cli"))); // Which takes no more either.
    }

    void aFileThatIsTooLargeSaysWhatTakesIt()
    {
        WorkbenchStage stage;
        const ScratchFolder folder;
        const std::filesystem::path file = folder.write("large", std::string_view());
        std::filesystem::resize_file(file, CipherInputs::largestInput + 1); // A hole.
        BytesField &field = *stage.page.inputs()->input();
        field.useFile(QUrl::fromLocalFile(QString::fromStdString(file)));
        QTRY_VERIFY_WITH_TIMEOUT(!field.isReading(), patience);
        QVERIFY2(field.error().contains(QLatin1String("16.0 MiB")), qPrintable(field.error()));
        QVERIFY(field.error().contains(QLatin1String("cipherscope-cli cipher")));
    }
};

QTEST_MAIN(InputFilesTest)
#include "tst_inputfiles.moc"
