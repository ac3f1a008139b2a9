// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testbytes.h"
#include "workbench/outputmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cipherscope;
using namespace cipherscope::testing;
using namespace cipherscope::ui;

namespace {

OutputModel::SharedBytes shared(std::string_view hex)
{
    return std::make_shared<const WipedBytes>(std::span<const std::byte>(fromHexText(hex)));
}

const char *const twentyBytes = "000102030405060708090a0b0c0d0e0f41427e7f";

} // namespace

class OutputModelTest : public QObject {
    Q_OBJECT

    static QString text(const OutputModel &model, int row, OutputModel::Role role)
    {
        return model.index(row).data(role).toString();
    }
    /** "at:text" of each mark of a row. */
    static QStringList marks(const OutputModel &model, int row)
    {
        QStringList marks;
        const QVariantList runs = model.index(row).data(OutputModel::MarksRole).toList();
        for (const QVariant &run : runs) {
            const QVariantMap map = run.toMap();
            marks.push_back(QStringLiteral("%1 %2:%3")
                                .arg(map.value(QStringLiteral("kind")).toString(),
                                     map.value(QStringLiteral("at")).toString(),
                                     map.value(QStringLiteral("text")).toString()));
        }
        return marks;
    }

private Q_SLOTS:
    void aRowHasSixteenBytes()
    {
        OutputModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.show(shared(twentyBytes), 0, nullptr);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, OutputModel::HexRole),
                 QStringLiteral("00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f"));
        QCOMPARE(text(model, 1, OutputModel::OffsetRole), QStringLiteral("00000010"));
        QCOMPARE(text(model, 1, OutputModel::HexRole), QStringLiteral("41 42 7e 7f"));
        QCOMPARE(text(model, 1, OutputModel::AsciiRole), QStringLiteral("AB~."));
        QCOMPARE(marks(model, 0) + marks(model, 1), QStringList());
        model.show(nullptr, 0, nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void theTagIsMarkedOverBothItsRows()
    {
        OutputModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        model.show(shared(twentyBytes), 6, nullptr);
        QCOMPARE(marks(model, 0), QStringList(QStringLiteral("tag 14:0e 0f")));
        QCOMPARE(marks(model, 1), QStringList(QStringLiteral("tag 0:41 42 7e 7f")));
    }

    void whatDiffersIsMarkedInsteadOfTheTag()
    {
        OutputModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        model.show(shared(twentyBytes), 6, shared("00ff020304ff060708090a0b0c0d0e0f4142"));
        model.setComparing(true);
        QCOMPARE(marks(model, 0),
                 (QStringList{ QStringLiteral("changed 1:01"), QStringLiteral("changed 5:05") }));
        QCOMPARE(text(model, 0, OutputModel::PreviousRole),
                 QStringLiteral("00 ff 02 03 04 ff 06 07 08 09 0a 0b 0c 0d 0e 0f"));
        QCOMPARE(marks(model, 1), QStringList(QStringLiteral("changed 2:7e 7f")));
        model.setComparing(false);
        QCOMPARE(text(model, 0, OutputModel::PreviousRole), QString());
        QCOMPARE(marks(model, 0), QStringList(QStringLiteral("tag 14:0e 0f")));
    }
};

QTEST_GUILESS_MAIN(OutputModelTest)
#include "tst_outputmodel.moc"
