// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/encryptstage.h"

#include <QProcess>
#include <QStandardPaths>

#include <optional>

using namespace cipherscope;
using namespace cipherscope::ui;
using ui::test::EncryptStage;
namespace fs = std::filesystem;

/** The Encrypt page without its window: files of `openssl enc`. */
class TestEncryptPageOpenSsl : public QObject {
    Q_OBJECT

    static void choose(OpenSslSettings &settings, const char *cipher, const char *digest, int iterations)
    {
        settings.setCipher(static_cast<int>(settings.ciphers().indexOf(QString::fromLatin1(cipher))));
        settings.setDigest(static_cast<int>(settings.digests().indexOf(QString::fromLatin1(digest))));
        settings.setIterations(iterations);
    }

    /** x to y.enc. */
    void encryptWithOpenSsl(const QString &openssl)
    {
        QProcess process;
        process.start(openssl,
                      { QStringLiteral("enc"), QStringLiteral("-aes-128-cbc"), QStringLiteral("-pbkdf2"),
                        QStringLiteral("-md"), QStringLiteral("sha512"), QStringLiteral("-iter"),
                        QStringLiteral("77"), QStringLiteral("-pass"), QStringLiteral("pass:secret"),
                        QStringLiteral("-in"), QString::fromStdString(m_stage->folder / "x"),
                        QStringLiteral("-out"), QString::fromStdString(m_stage->folder / "y.enc") });
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    }

private Q_SLOTS:
    void init() { m_stage.emplace(); }
    void cleanup() { m_stage.reset(); }

    void filesOfOpenSslAreUnlockedWithTheirParameters()
    {
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (openssl.isEmpty())
            QSKIP("openssl is not installed");
        // Of 255 salts one gives, with the wrong parameters, what looks like a padded text.
        for (int attempt = 0; attempt < 5; ++attempt) {
            m_stage.emplace();
            m_stage->folder.write("x", "content");
            encryptWithOpenSsl(openssl);
            m_stage->drop({ "y.enc" });
            m_stage->typeExisting("secret");
            m_stage->page.unlock();
            m_stage->waitUntilIdle();
            if (!m_stage->has("y"))
                break;
        }
        QVERIFY(!m_stage->has("y"));
        UnlockSettings &settings = *m_stage->page.unlocking();
        QVERIFY(settings.passphrase()->error().contains(QStringLiteral("digest")));
        choose(*settings.openSsl(), "aes-128-cbc", "sha512", 77);
        m_stage->typeExisting("secret");
        m_stage->page.unlock();
        m_stage->waitUntilIdle();
        QCOMPARE(m_stage->contentOf("y"), std::string("content"));
    }

    void filesAreLockedForOpenSsl()
    {
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (openssl.isEmpty())
            QSKIP("openssl is not installed");
        const std::string content(100'000, 'c');
        m_stage->folder.write("x.txt", content);
        m_stage->drop({ "x.txt" });
        LockSettings &settings = *m_stage->page.locking();
        settings.setDeleteOriginal(true);
        settings.setForOpenSsl(true);
        choose(*settings.openSsl(), "aes-256-ctr", "sha384", 99);
        m_stage->typeNew("secret");
        m_stage->page.lock();
        m_stage->waitUntilIdle();
        QVERIFY2(m_stage->row(0).state == QueueState::Done,
                 qPrintable(m_stage->text(0, FileQueueModel::ErrorTextRole)));
        const QString detail = m_stage->text(0, FileQueueModel::DetailRole);
        QVERIFY2(detail.contains(QStringLiteral("x.txt.enc")), qPrintable(detail));
        QVERIFY2(detail.contains(QStringLiteral("not authenticated")), qPrintable(detail));
        QVERIFY2(m_stage->has("x.txt"), "Nothing shows that the new file is right: the original stays");
        QVERIFY(!settings.passphrase()->isReady());
        QProcess process;
        process.start(openssl,
                      { QStringLiteral("enc"), QStringLiteral("-d"), QStringLiteral("-aes-256-ctr"),
                        QStringLiteral("-pbkdf2"), QStringLiteral("-md"), QStringLiteral("sha384"),
                        QStringLiteral("-iter"), QStringLiteral("99"), QStringLiteral("-pass"),
                        QStringLiteral("pass:secret"), QStringLiteral("-in"),
                        QString::fromStdString(m_stage->folder / "x.txt.enc"), QStringLiteral("-out"),
                        QString::fromStdString(m_stage->folder / "y") });
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
        QCOMPARE(m_stage->contentOf("y"), content);
    }

    void foldersAreNotLockedForOpenSsl()
    {
        fs::create_directory(m_stage->folder / "photos");
        m_stage->folder.write("x", "content");
        m_stage->drop({ "photos", "x" });
        LockSettings &settings = *m_stage->page.locking();
        m_stage->typeNew("secret");
        QVERIFY(settings.isReady());
        settings.setForOpenSsl(true);
        QVERIFY(!settings.isReady());
        QVERIFY2(settings.hint().contains(QStringLiteral("photos")), qPrintable(settings.hint()));
        settings.setMethod(LockSettings::Recipients); // Keys are age's alone.
        QVERIFY(!settings.hint().contains(QStringLiteral("photos")));
    }

private:
    std::optional<EncryptStage> m_stage;
};

QTEST_MAIN(TestEncryptPageOpenSsl)
#include "tst_encryptpageopenssl.moc"
