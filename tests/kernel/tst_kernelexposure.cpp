// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/algsocket.h"
#include "catalog/exposure.h"

#include <QTest>

#include <algorithm>
#include <unistd.h>
#include <vector>

using namespace cipherscope;
using namespace cipherscope::catalog;

/** What is said of this machine's AF_ALG sockets, against sockets that the test has opened itself. */
class TestKernelExposure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownSocketsAreSeenAndCounted();
    void aModuleThatAnswersIsPresent();
};

void TestKernelExposure::ownSocketsAreSeenAndCounted()
{
    afalg::SystemCalls &calls = afalg::realSystemCalls();
    const Diagnosis diagnosis = diagnose(calls);
    const auto own = [](const Exposure &exposure) {
        const auto holder =
            std::ranges::find(exposure.sockets.holders, static_cast<int>(::getpid()), &SocketHolder::process);
        return holder == exposure.sockets.holders.end() ? std::size_t{ 0 } : holder->sockets;
    };
    const Exposure before = findExposure(diagnosis);
    QCOMPARE(own(before), 0U);

    // sha1 is on the short list too.
    const Result<afalg::AlgSocket> socket = afalg::AlgSocket::open(calls, afalg::AlgType::Hash, "sha1");
    QVERIFY(socket.has_value());
    const Result<afalg::OpSocket> first = socket->accept();
    const Result<afalg::OpSocket> second = socket->accept();
    QVERIFY(first.has_value() && second.has_value());
    const Exposure after = findExposure(diagnosis);
    QCOMPARE(own(after), 3U);
    QVERIFY(before.openSockets && after.openSockets);
    QCOMPARE(*after.openSockets - *before.openSockets, 3U);
}

void TestKernelExposure::aModuleThatAnswersIsPresent()
{
    const Diagnosis diagnosis = diagnose(afalg::realSystemCalls());
    const Exposure exposure = findExposure(diagnosis);
    QCOMPARE(exposure.modules.front().finding.state, ModuleState::Present);
    for (const ModuleExposure &part : exposure.modules) {
        if (part.finding.loaded)
            QVERIFY(std::ranges::any_of(
                part.remedies, [](const Remedy &remedy) { return remedy.action == RemedyAction::Unload; }));
    }
}

QTEST_GUILESS_MAIN(TestKernelExposure)
#include "tst_kernelexposure.moc"
