// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/leftovertext.h"

#include <QTest>

#include <cerrno>

using namespace cipherscope;

class TestLeftoverText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhichFileAndWhy();
    void whatTheSystemRefusedSaysWhatToDo();
};

void TestLeftoverText::itSaysWhichFileAndWhy()
{
    const Error pipe =
        plainError(ErrorCode::NotRegularFile, Step::List, "photos/pipe", phrase("Error", "it is a pipe"));
    QCOMPARE(messages::leftOutText(pipe), QStringLiteral("photos/pipe was left out: it is a pipe."));
    const Error changed =
        plainError(ErrorCode::Changed, Step::Write, "100%2 sure", phrase("Error", "it grew"));
    QCOMPARE(messages::notDeletedText(changed), QStringLiteral("100%2 sure was not deleted: it grew."));
}

void TestLeftoverText::whatTheSystemRefusedSaysWhatToDo()
{
    const Error refused = systemError(Step::Write, EACCES, "plain");
    QCOMPARE(
        messages::notDeletedText(refused),
        QStringLiteral("plain was not deleted. You have no permission for plain. Change its permissions or "
                       "ask its owner."));
}

QTEST_GUILESS_MAIN(TestLeftoverText)
#include "tst_leftovertext.moc"
