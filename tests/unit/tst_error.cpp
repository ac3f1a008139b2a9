// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/error.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <set>

using namespace cipherscope;

Q_DECLARE_METATYPE(cipherscope::Step)
Q_DECLARE_METATYPE(cipherscope::ErrorCode)

namespace {

constexpr std::array allSteps{
    Step::Socket,  Step::Bind,   Step::SetKey, Step::Accept, Step::Send,
    Step::Receive, Step::Open,   Step::Stat,   Step::Read,   Step::Write,
    Step::Sync,    Step::Rename, Step::List,   Step::Parse,  Step::Compute,
};
constexpr std::array fileSteps{
    Step::Open, Step::Stat, Step::Read, Step::Write, Step::Sync, Step::Rename, Step::List,
};

} // namespace

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errnoOfAKernelStepGivesItsCode_data();
    void errnoOfAKernelStepGivesItsCode();
    void errnoOfAFileStepGivesItsCode_data();
    void errnoOfAFileStepGivesItsCode();
    void aCancelIsACancelInEveryStep();
    void anAuthenticationFailureIsNeverAnInputOutputError();
    void anErrorKeepsStepErrnoAndSubject();
    void everyStepHasANameOfItsOwn();
    void errnoHasItsSymbolicName_data();
    void errnoHasItsSymbolicName();
};

void TestError::errnoOfAKernelStepGivesItsCode_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<ErrorCode>("code");

    // socket(): crypto/af_alg.c, net/socket.c, seccomp(2).
    QTest::newRow("socket, no AF_ALG or af_alg_restrict=2")
        << Step::Socket << EAFNOSUPPORT << ErrorCode::Unavailable;
    QTest::newRow("socket, other type") << Step::Socket << ESOCKTNOSUPPORT << ErrorCode::Unavailable;
    QTest::newRow("socket, other protocol") << Step::Socket << EPROTONOSUPPORT << ErrorCode::Unavailable;
    QTest::newRow("socket, seccomp") << Step::Socket << EPERM << ErrorCode::Restricted;
    QTest::newRow("socket, LSM") << Step::Socket << EACCES << ErrorCode::Restricted;
    QTest::newRow("socket, firejail's protocol filter") << Step::Socket << ENOTSUP << ErrorCode::Restricted;
    QTest::newRow("socket, a filter without the call") << Step::Socket << ENOSYS << ErrorCode::Restricted;
    for (const int shortage : { EMFILE, ENFILE, ENOMEM, ENOBUFS }) {
        for (const Step step : { Step::Socket, Step::Bind, Step::Accept, Step::Send, Step::Receive })
            QTest::addRow("%s, %s", stepName(step).data(), errnoName(shortage).c_str())
                << step << shortage << ErrorCode::Busy;
    }
    // bind(): alg_bind(), crypto_alg_lookup().
    QTest::newRow("bind, unknown, restricted or module blocked")
        << Step::Bind << ENOENT << ErrorCode::NoSuchAlgorithm;
    QTest::newRow("bind, self-test failed") << Step::Bind << ELIBBAD << ErrorCode::NoSuchAlgorithm;
    QTest::newRow("bind, bad template arguments") << Step::Bind << EINVAL << ErrorCode::BadInput;
    QTest::newRow("bind, LSM") << Step::Bind << EACCES << ErrorCode::Restricted;
    QTest::newRow("bind, seccomp") << Step::Bind << EPERM << ErrorCode::Restricted;
    QTest::newRow("bind, no such family") << Step::Bind << EAFNOSUPPORT << ErrorCode::Unavailable;
    QTest::newRow("bind, operation sockets open") << Step::Bind << EBUSY << ErrorCode::Busy;
    QTest::newRow("bind, self-test not done in a minute") << Step::Bind << ETIMEDOUT << ErrorCode::Busy;
    QTest::newRow("bind, the driver's own errno") << Step::Bind << ENODEV << ErrorCode::NoSuchAlgorithm;
    // setsockopt(ALG_SET_KEY).
    QTest::newRow("set key, length or value") << Step::SetKey << EINVAL << ErrorCode::BadKey;
    QTest::newRow("set key, over optmem_max") << Step::SetKey << ENOMEM << ErrorCode::BadKey;
    QTest::newRow("set key, takes none") << Step::SetKey << ENOSYS << ErrorCode::BadKey;
    QTest::newRow("set key, sockets in use") << Step::SetKey << EBUSY << ErrorCode::Internal;
    // accept(), sendmsg(), recvmsg().
    for (const auto &[name, step] : { std::pair("accept", Step::Accept), std::pair("send", Step::Send),
                                      std::pair("receive", Step::Receive) }) {
        QTest::addRow("%s, no key", name) << step << ENOKEY << ErrorCode::KeyRequired;
        QTest::addRow("%s, tag does not fit", name) << step << EBADMSG << ErrorCode::AuthenticationFailed;
        QTest::addRow("%s, order or length", name) << step << EINVAL << ErrorCode::BadInput;
        QTest::addRow("%s, two writers", name) << step << EBUSY << ErrorCode::Internal;
    }
}

void TestError::errnoOfAKernelStepGivesItsCode()
{
    QFETCH(Step, step);
    QFETCH(int, systemError);
    QFETCH(ErrorCode, code);
    QCOMPARE(codeFor(step, systemError), code);
}

void TestError::errnoOfAFileStepGivesItsCode_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("ENOENT") << ENOENT << ErrorCode::NotFound;
    QTest::newRow("ENOTDIR") << ENOTDIR << ErrorCode::NotFound;
    QTest::newRow("ESTALE") << ESTALE << ErrorCode::NotFound;
    QTest::newRow("EACCES") << EACCES << ErrorCode::PermissionDenied;
    QTest::newRow("EPERM") << EPERM << ErrorCode::PermissionDenied;
    QTest::newRow("EROFS") << EROFS << ErrorCode::ReadOnly;
    QTest::newRow("ENAMETOOLONG") << ENAMETOOLONG << ErrorCode::NameTooLong;
    QTest::newRow("EISDIR") << EISDIR << ErrorCode::NotRegularFile;
    QTest::newRow("ENXIO of a socket's name") << ENXIO << ErrorCode::NotRegularFile;
    QTest::newRow("ELOOP") << ELOOP << ErrorCode::NotRegularFile;
    QTest::newRow("ENOSPC") << ENOSPC << ErrorCode::NoSpace;
    QTest::newRow("EDQUOT") << EDQUOT << ErrorCode::NoSpace;
    QTest::newRow("EIO") << EIO << ErrorCode::Io;
    QTest::newRow("EMFILE") << EMFILE << ErrorCode::Busy;
    QTest::newRow("ENFILE") << ENFILE << ErrorCode::Busy;
    QTest::newRow("ENOMEM") << ENOMEM << ErrorCode::Busy;
}

void TestError::errnoOfAFileStepGivesItsCode()
{
    QFETCH(int, systemError);
    QFETCH(ErrorCode, code);
    for (const Step step : fileSteps)
        QCOMPARE(codeFor(step, systemError), code);
}

void TestError::aCancelIsACancelInEveryStep()
{
    for (const Step step : allSteps)
        QCOMPARE(codeFor(step, ECANCELED), ErrorCode::Cancelled);
}

void TestError::anAuthenticationFailureIsNeverAnInputOutputError()
{
    for (const Step step : { Step::Accept, Step::Send, Step::Receive })
        QCOMPARE(codeFor(step, EBADMSG), ErrorCode::AuthenticationFailed);
    for (const Step step : fileSteps)
        QCOMPARE(codeFor(step, EBADMSG), ErrorCode::Io); // A file system's checksum, not a tag.
}

void TestError::anErrorKeepsStepErrnoAndSubject()
{
    QVERIFY(systemError(Step::Bind, ENOENT, "sha256")
            == (Error{ ErrorCode::NoSuchAlgorithm, Step::Bind, ENOENT, "sha256", {} }));
    QVERIFY(plainError(ErrorCode::Truncated, Step::Receive, "sha256", Detail::verbatim("short"))
            == (Error{ ErrorCode::Truncated, Step::Receive, 0, "sha256", Detail::verbatim("short") }));
}

void TestError::everyStepHasANameOfItsOwn()
{
    std::set<std::string_view> names;
    for (const Step step : allSteps) {
        QVERIFY(!stepName(step).empty());
        names.insert(stepName(step));
    }
    QCOMPARE(names.size(), allSteps.size());
    QCOMPARE(stepName(Step::SetKey), std::string_view("set key"));
}

void TestError::errnoHasItsSymbolicName_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<QByteArray>("name");

    QTest::newRow("ENOENT") << ENOENT << QByteArray("ENOENT");
    QTest::newRow("EAFNOSUPPORT") << EAFNOSUPPORT << QByteArray("EAFNOSUPPORT");
    QTest::newRow("ENOKEY") << ENOKEY << QByteArray("ENOKEY");
    QTest::newRow("EBADMSG") << EBADMSG << QByteArray("EBADMSG");
    QTest::newRow("a number without a name") << 4242 << QByteArray("errno 4242");
    QTest::newRow("a negative one") << -7 << QByteArray("errno -7");
}

void TestError::errnoHasItsSymbolicName()
{
    QFETCH(int, systemError);
    QFETCH(QByteArray, name);
    QCOMPARE(QByteArray::fromStdString(errnoName(systemError)), name);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
