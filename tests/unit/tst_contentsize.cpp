// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/contentsize.h"
#include "operations/listfiles.h"
#include "support/runprocess.h"
#include "support/scratchfolder.h"

#include <QTest>

#include <unistd.h>

using namespace cipherscope;
using namespace cipherscope::operations;
using testing::ScratchFolder;
namespace fs = std::filesystem;

namespace {

/** A file as a block device, which only root can have. */
class LoopDevice final {
public:
    explicit LoopDevice(const fs::path &file)
    {
        const testing::ProcessResult result =
            testing::runProcess({ "losetup", "-f", "--show", file.native() });
        if (result.status == 0)
            m_node = result.out.substr(0, result.out.find('\n'));
    }
    LoopDevice(const LoopDevice &) = delete;
    LoopDevice &operator=(const LoopDevice &) = delete;
    ~LoopDevice()
    {
        if (!m_node.empty())
            testing::runProcess({ "losetup", "-d", m_node });
    }

    [[nodiscard]] const std::string &node() const { return m_node; }

private:
    std::string m_node;
};

} // namespace

class TestContentSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileHasItsOwn();
    void whatCannotBeReadHasNone_data();
    void whatCannotBeReadHasNone();
    void aBlockDeviceHasThatOfTheDevice();
};

void TestContentSize::aFileHasItsOwn()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("file", "12345");
    fs::create_symlink("file", folder / "link");
    QCOMPARE(contentSize(file), std::uint64_t{ 5 });
    QCOMPARE(contentSize(folder / "link"), std::uint64_t{ 5 });
    QCOMPARE(::truncate(file.c_str(), off_t{ 5 } << 32), 0);
    QCOMPARE(contentSize(file), std::uint64_t{ 5 } << 32);
}

void TestContentSize::whatCannotBeReadHasNone_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << QStringLiteral("/nowhere/at all");
    QTest::newRow("a folder") << QStringLiteral("/");
    QTest::newRow("a character device") << QStringLiteral("/dev/zero");
}

void TestContentSize::whatCannotBeReadHasNone()
{
    QFETCH(QString, file);
    QCOMPARE(contentSize(file.toStdString()), std::uint64_t{ 0 });
}

void TestContentSize::aBlockDeviceHasThatOfTheDevice()
{
    const ScratchFolder folder;
    constexpr std::uint64_t size = std::uint64_t{ 3 } << 20U;
    const LoopDevice device(folder.write("disk", std::string(size, 'x')));
    if (device.node().empty())
        QSKIP("only root can have a loop device, and not everywhere");
    QCOMPARE(contentSize(device.node()), size);
    const std::vector<fs::path> arguments{ device.node() };
    const Result<FileList> list = listFiles(arguments, Links::StayInside, std::stop_token());
    QVERIFY(list);
    QCOMPARE(list->totalSize, size);
}

QTEST_GUILESS_MAIN(TestContentSize)
#include "tst_contentsize.moc"
