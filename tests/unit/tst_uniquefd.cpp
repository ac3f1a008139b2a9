// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/uniquefd.h"
#include "support/testbytes.h"

#include <QTest>

#include <fcntl.h>
#include <type_traits>

using cipherscope::UniqueFd;
using cipherscope::testing::openDescriptors;

namespace {

UniqueFd openNull()
{
    return UniqueFd(::open("/dev/null", O_RDONLY | O_CLOEXEC));
}

bool isOpenInSystem(int fd)
{
    return ::fcntl(fd, F_GETFD) >= 0;
}

} // namespace

class TestUniqueFd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneIsMinusOne();
    void theDestructorCloses();
    void aMoveLeavesTheSourceEmpty();
    void anAssignmentClosesWhatWasThere();
    void anAssignmentToItselfKeepsIt();
    void itCannotBeCopiedOrMadeByAccident();
};

void TestUniqueFd::anEmptyOneIsMinusOne()
{
    const UniqueFd empty;
    QCOMPARE(empty.get(), -1);
    QVERIFY(!empty.isOpen());
    QVERIFY(!UniqueFd(-1).isOpen());
    QVERIFY(UniqueFd(::open("/dev/null", O_RDONLY | O_CLOEXEC)).isOpen());
}

void TestUniqueFd::theDestructorCloses()
{
    const auto before = openDescriptors();
    int fd = -1;
    {
        const UniqueFd opened = openNull();
        fd = opened.get();
        QVERIFY(isOpenInSystem(fd));
    }
    QVERIFY(!isOpenInSystem(fd));
    QCOMPARE(openDescriptors(), before);
}

void TestUniqueFd::aMoveLeavesTheSourceEmpty()
{
    UniqueFd source = openNull();
    const int fd = source.get();
    const UniqueFd target = std::move(source);
    QCOMPARE(target.get(), fd);
    QCOMPARE(source.get(), -1); // NOLINT(bugprone-use-after-move): what it is then is the rule.
    QVERIFY(isOpenInSystem(fd));
}

void TestUniqueFd::anAssignmentClosesWhatWasThere()
{
    UniqueFd first = openNull();
    UniqueFd second = openNull();
    const int firstFd = first.get();
    const int secondFd = second.get();
    first = std::move(second);
    QVERIFY(!isOpenInSystem(firstFd));
    QVERIFY(isOpenInSystem(secondFd));
    QCOMPARE(first.get(), secondFd);
    QVERIFY(!second.isOpen()); // NOLINT(bugprone-use-after-move): what it is then is the rule.
    first = UniqueFd();
    QVERIFY(!isOpenInSystem(secondFd));
}

void TestUniqueFd::anAssignmentToItselfKeepsIt()
{
    UniqueFd fd = openNull();
    UniqueFd &same = fd;
    const int number = fd.get();
    fd = std::move(same);
    QCOMPARE(fd.get(), number);
    QVERIFY(isOpenInSystem(number));
}

void TestUniqueFd::itCannotBeCopiedOrMadeByAccident()
{
    QVERIFY(!std::is_copy_constructible_v<UniqueFd>);
    QVERIFY(!std::is_copy_assignable_v<UniqueFd>);
    QVERIFY((!std::is_convertible_v<int, UniqueFd>));
    QVERIFY(std::is_nothrow_move_constructible_v<UniqueFd>);
}

QTEST_GUILESS_MAIN(TestUniqueFd)
#include "tst_uniquefd.moc"
