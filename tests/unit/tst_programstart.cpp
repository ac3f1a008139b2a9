// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clichecks.h"

#include <QTest>

using namespace cipherscope::testing;

Q_DECLARE_METATYPE(std::string)

/** How the two programs start, wherever they are started. */
class TestProgramStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noLibraryIsTakenFromTheCurrentFolder_data();
    void noLibraryIsTakenFromTheCurrentFolder();
};

void TestProgramStart::noLibraryIsTakenFromTheCurrentFolder_data()
{
    QTest::addColumn<std::string>("program");
    for (const char *name : { "cipherscope", "cipherscope-cli" })
        QTest::newRow(name) << CIPHERSCOPE_BIN_DIR "/" + std::string(name);
}

void TestProgramStart::noLibraryIsTakenFromTheCurrentFolder()
{
    QFETCH(std::string, program);
    const ScratchFolder folder;
    for (const char *library : { "libcrypto.so.3", "libQt6Core.so.6", "libstdc++.so.6" })
        folder.write(library, "nothing that could be loaded");
    const ProcessResult started = runProcess({ program, "--version" }, { .folder = folder.path() });
    COMPARE_STATUS(started, 0);
    VERIFY_SAYS(started.out, CIPHERSCOPE_VERSION);
}

QTEST_GUILESS_MAIN(TestProgramStart)
#include "tst_programstart.moc"
