// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/proccrypto.h"
#include "support/algorithmsstage.h"

#include <cerrno>
#include <QClipboard>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QTest>
#include <QtQuickTest>

using namespace cipherscope;
using namespace cipherscope::testing;

/** What the QML tests see of the world behind the page. */
class Stage : public QObject {
    Q_OBJECT
    Q_PROPERTY(cipherscope::ui::AlgorithmsPageModel *pageModel READ pageModel CONSTANT)

public:
    Stage()
    {
        m_stage.catalog.writeAliases("alias crypto-whirlpool whirlpool_module\n"
                                     "alias crypto-tiger tiger_module\nalias crypto-xts xts\n");
    }

    [[nodiscard]] ui::AlgorithmsPageModel *pageModel() { return &m_stage.model; }
    /** A real list of entries, with one more at its start. */
    Q_INVOKABLE void showCapture(const QString &name, const QString &extraDriver = {})
    {
        QByteArray text = capture(name);
        if (!extraDriver.isEmpty())
            text.prepend(cryptoBlock("aaa", extraDriver.toUtf8().constData(), 999));
        show(text);
    }
    /** The kernel loads, or refuses, "whirlpool" or "tiger" when it is asked for it. */
    Q_INVOKABLE void offerToLoad(const QString &name, bool comes)
    {
        m_stage.catalog.kernel.whenAsked(name.toStdString(), [this, name, comes] {
            if (comes) {
                const QByteArray driver = name.toUtf8() + "-generic";
                m_stage.catalog.write(cryptoBlock(name.toUtf8().constData(), driver.constData(), 100)
                                      + capture(QStringLiteral("bookworm-fast")));
                m_stage.catalog.writeBelow("/proc/modules", name.toUtf8() + "_module 1 0 - Live 0x0\n");
            }
            return comes ? 0 : ENOENT;
        });
    }
    Q_INVOKABLE void showNothing() { show("\n"); }
    Q_INVOKABLE void removeFile()
    {
        m_stage.catalog.removeFile();
        m_stage.model.refresh();
    }
    Q_INVOKABLE QString clipboard() const { return QGuiApplication::clipboard()->text(); }

private:
    void show(const QByteArray &text)
    {
        m_stage.catalog.write(text);
        m_stage.catalog.watcher.refresh();
        const auto expected =
            catalog::parseProcCrypto({ text.constData(), static_cast<std::size_t>(text.size()) });
        const bool shown = QTest::qWaitFor(
            [this, &expected] {
                return m_stage.catalog.watcher.snapshot().entries == expected
                    && !m_stage.catalog.watcher.error();
            },
            30000);
        if (!shown)
            qWarning("the list was not read");
    }

    AlgorithmsStage m_stage;
};

class Setup : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        qmlRegisterSingletonType<Stage>("Cipherscope.AlgorithmsTest", 1, 0, "Stage",
                                        [](QQmlEngine *, QJSEngine *) -> QObject * { return new Stage; });
    }
};

QUICK_TEST_MAIN_WITH_SETUP(tst_algorithms_page, Setup)
#include "tst_algorithms_page.moc"
