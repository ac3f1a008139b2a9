// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/subjects.h"
#include "support/fakeengine.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::benchmark;
using namespace cipherscope::testing;
using engine::EngineKind;

namespace {

/** "kernel cbc(aes) by cbc-aes-aesni", one a line. */
QString textOf(const std::vector<Subject> &subjects)
{
    QStringList lines;
    for (const Subject &subject : subjects)
        lines.append(QStringLiteral("%1 %2 by %3")
                         .arg(subject.engine == EngineKind::Kernel ? QStringLiteral("kernel")
                                                                   : QStringLiteral("openssl"),
                              QString::fromStdString(subject.algorithm),
                              QString::fromStdString(subject.name)));
    return lines.join(u'\n');
}

} // namespace

/** What a name stands for, in a capture of a kernel with four drivers of sha256. */
class TestSubjects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameStandsForItsDrivers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("all");
        QTest::addColumn<bool>("openSsl");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const char *name, bool all, bool openSsl,
                            const char *expected) {
            QTest::newRow(title) << QString::fromLatin1(name) << all << openSsl
                                 << QString::fromLatin1(expected);
        };
        row("the selected one", "sha256", false, false, "kernel sha256 by sha256");
        row("all, the highest priority first", "sha256", true, false,
            "kernel sha256 by sha256-avx2\nkernel sha256 by sha256-avx\nkernel sha256 by sha256-ssse3\n"
            "kernel sha256 by sha256-generic");
        row("with OpenSSL", "sha256", false, true, "kernel sha256 by sha256\nopenssl sha256 by sha256");
        row("a driver is itself alone", "sha256-avx", true, true,
            "kernel sha256 by sha256-avx\nopenssl sha256 by sha256");
        row("none for other kernel code", "gcm(aes)", true, false, "kernel gcm(aes) by generic-gcm-aesni");
        row("a generator has getrandom() beside it", "stdrng", false, true,
            "kernel stdrng by stdrng\nkernel getrandom by getrandom");
        row("getrandom() has nothing beside it", "getrandom", false, true, "kernel getrandom by getrandom");
        row("an unknown name stays to be refused", "sha257", true, false, "kernel sha257 by sha257");
    }
    void aNameStandsForItsDrivers()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, all);
        QFETCH(const bool, openSsl);
        FakeEngine kernel(EngineKind::Kernel);
        FakeEngine other(EngineKind::OpenSsl);
        kernel.refuse("sha257", plainError(ErrorCode::NoSuchAlgorithm, Step::Bind, "sha257"));
        const SubjectRequest request{ name.toStdString(), all ? Drivers::All : Drivers::Selected, true,
                                      openSsl };
        QTEST(textOf(subjectsFor(kernel, other, request,
                                 CIPHERSCOPE_TEST_DATA "/proc-crypto/bookworm-fast.txt")),
              "expected");
    }

    void severalRequestsGiveEachSubjectOnceUntilTheyAreStopped()
    {
        FakeEngine kernel(EngineKind::Kernel);
        FakeEngine other(EngineKind::OpenSsl);
        const std::vector<SubjectRequest> requests{ { "sha257", Drivers::Selected, true, false },
                                                    { "sha258", Drivers::Selected, true, false },
                                                    { "sha257", Drivers::Selected, true, false } };
        const auto subjects = subjectsFor(kernel, other, requests, [] { return false; });
        QVERIFY(subjects);
        QCOMPARE(textOf(*subjects), QStringLiteral("kernel sha257 by sha257\nkernel sha258 by sha258"));
        int asked = 0;
        const auto stopped = subjectsFor(kernel, other, requests, [&asked] { return ++asked == 2; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(stopped.error().subject, std::string("sha258"));
    }

    void theNameIsOpenedBeforeTheListIsRead()
    {
        FakeEngine kernel(EngineKind::Kernel);
        FakeEngine other(EngineKind::OpenSsl);
        static_cast<void>(
            subjectsFor(kernel, other, { "sha256", Drivers::All, true, false }, "/nonexistent"));
        QCOMPARE(kernel.opened(), std::vector<std::string>{ "sha256" });
    }

    void withoutTheKernelItIsNotAsked()
    {
        FakeEngine kernel(EngineKind::Kernel);
        FakeEngine other(EngineKind::OpenSsl);
        const auto subjects =
            subjectsFor(kernel, other, { "gcm(aes)", Drivers::All, false, true }, "/nonexistent");
        QCOMPARE(textOf(subjects), QStringLiteral("openssl gcm(aes) by gcm(aes)"));
        QVERIFY(subjects.front().type == AlgType::Aead);
        QVERIFY(kernel.opened().empty());
    }
};

QTEST_APPLESS_MAIN(TestSubjects)
#include "tst_subjects.moc"
