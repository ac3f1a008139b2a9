// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/clichecks.h"
#include "support/scratchfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cipherscope::testing;

/** `cipherscope-cli list --snapshot` and `--compare`, with what this machine has. */
class TestListCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!QFile::exists(QStringLiteral("/proc/crypto")))
            QSKIP("This machine's kernel has no /proc/crypto to list.");
        const ProcessResult taken = list({ "--snapshot" });
        COMPARE_STATUS(taken, 0);
        m_snapshot = QJsonDocument::fromJson(QByteArray::fromStdString(taken.out)).object();
        QVERIFY(m_snapshot.contains(QStringLiteral("kernel")));
        QVERIFY(!entries().isEmpty());
    }

    void aMachineDoesNotDifferFromItself()
    {
        const ProcessResult compared = list({ "--compare", written() });
        COMPARE_STATUS(compared, 0);
        QCOMPARE(QString::fromStdString(compared.out), QString());
    }

    void whatTheOtherMachineLacksIsNamed()
    {
        QJsonArray others = entries();
        const QString gone = others.first().toObject().value(QStringLiteral("name")).toString();
        for (qsizetype i = others.size() - 1; i >= 0; --i) {
            if (others[i].toObject().value(QStringLiteral("name")) == gone)
                others.removeAt(i);
        }
        m_snapshot[entriesKey()] = others;
        const ProcessResult compared = list({ "--compare", written() });
        COMPARE_STATUS(compared, 1);
        VERIFY_SAYS(compared.out, gone.toStdString() + ": ");
        VERIFY_SAYS(compared.out, "there: -");
    }

    void whatIsNoSnapshotIsRefusedByName()
    {
        const std::string file = m_folder.write("notes.json", std::string_view("these are my notes"));
        const ProcessResult compared = list({ "--compare", file });
        COMPARE_STATUS(compared, 2);
        VERIFY_SAYS(compared.err, "notes.json");
    }

private:
    static ProcessResult list(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), { CIPHERSCOPE_BIN_DIR "/cipherscope-cli", "list" });
        return runProcess(arguments);
    }
    [[nodiscard]] static QString entriesKey() { return QStringLiteral("entries"); }
    [[nodiscard]] QJsonArray entries() const { return m_snapshot.value(entriesKey()).toArray(); }
    [[nodiscard]] std::string written() const
    {
        return m_folder.write("there.json",
                              std::string_view(QJsonDocument(m_snapshot).toJson().toStdString()));
    }

    ScratchFolder m_folder;
    QJsonObject m_snapshot;
};

QTEST_GUILESS_MAIN(TestListCli)
#include "tst_listcli.moc"
