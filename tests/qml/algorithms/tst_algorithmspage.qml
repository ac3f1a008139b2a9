// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Cipherscope.Algorithms
import Cipherscope.AlgorithmsTest

Item {
    id: root

    width: 1000
    height: 700

    AlgorithmsPage {
        id: page
        anchors.fill: parent
        model: Stage.pageModel
        focus: true
    }
    SignalSpy {
        id: hashRequested
        target: Stage.pageModel
        signalName: "hashWithDriverRequested"
    }

    TestCase {
        id: test
        name: "AlgorithmsPage"
        when: windowShown

        readonly property AlgorithmsPageModel pageModel: Stage.pageModel
        readonly property Item list: findChild(page, "algorithmList")
        readonly property Item field: findChild(page, "filterField")
        readonly property Item pane: findChild(page, "detailsPane")

        function initTestCase() {
            failOnWarning(/.?/);
        }
        function init() {
            failOnWarning(/.?/);
            root.width = 1000;
            page.detailsOpen = false;
            pageModel.clearFilters();
            Stage.showCapture("bookworm-fast");
            tryCompare(pageModel, "state", AlgorithmsPageModel.Ready);
            pageModel.select(0);
            list.positionViewAtBeginning();
            list.forceActiveFocus();
        }
        function shownRow(driver: string): Item {
            for (let row = 0; row < list.count; ++row) {
                list.positionViewAtIndex(row, ListView.Contain);
                list.forceLayout();
                if (list.itemAtIndex(row).driver === driver) return list.itemAtIndex(row);
            }
            fail("no row of " + driver);
        }

        function test_filtersAsOneTypes() {
            keyClick(Qt.Key_F, Qt.ControlModifier);
            verify(field.activeFocus);
            const all = list.count;
            for (const key of "gcm") keyClick(key);
            verify(list.count > 0 && list.count < all);
            for (let row = 0; row < list.count; ++row) {
                list.positionViewAtIndex(row, ListView.Contain);
                list.forceLayout();
                const item = list.itemAtIndex(row);
                verify((item.name + item.driver + item.module).includes("gcm"));
            }
            for (const key of "zzz") keyClick(key);
            compare(list.count, 0);
            const clear = findChild(page, "clearFiltersButton");
            verify(clear.visible);
            mouseClick(clear);
            compare(list.count, all);
            compare(field.text, "");
        }
        function test_keyboardAlone() {
            keyClick(Qt.Key_F, Qt.ControlModifier);
            for (const key of "sha256-") keyClick(key);
            keyClick(Qt.Key_Down);
            verify(list.activeFocus);
            keyClick(Qt.Key_Home);
            compare(pageModel.currentRow, 0);
            keyClick(Qt.Key_Down);
            compare(pageModel.currentRow, 1);
            compare(list.currentIndex, 1);
            keyClick(Qt.Key_End);
            compare(pageModel.currentRow, list.count - 1);
            verify(!pane.visible);
            keyClick(Qt.Key_Return);
            verify(pane.visible);
            verify(list.activeFocus);
            keyClick(Qt.Key_Home);
            compare(findChild(pane, "detailsDriver").text, list.itemAtIndex(0).driver);
            keyClick(Qt.Key_Escape);
            verify(!pane.visible);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            verify(Stage.clipboard().startsWith(list.itemAtIndex(0).name + "\t" + list.itemAtIndex(0).driver));
        }
        function test_titlesSort() {
            const priority = findChild(page, "header3");
            mouseClick(priority);
            compare(pageModel.sortColumn, AlgorithmsModel.Priority);
            verify(pageModel.sortDescending);
            priority.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(!pageModel.sortDescending);
            keyClick(Qt.Key_Left);
            verify(findChild(page, "header2").activeFocus);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Return);
            compare(pageModel.sortColumn, AlgorithmsModel.Name);
        }
        function test_chipsAndSwitchFilter() {
            const all = list.count;
            mouseClick(findChild(page, "typeChip3"));
            verify(list.count > 0 && list.count < all);
            const rngs = list.count;
            mouseClick(findChild(page, "typeChip3"));
            compare(list.count, all);
            const internal = findChild(page, "internalSwitch");
            internal.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(list.count > all);
            keyClick(Qt.Key_Space);
            compare(list.count, all);
        }
        function test_clickSelectsAndShowsDetails() {
            const row = shownRow("sha256-avx2");
            mouseClick(row);
            compare(pageModel.details.driver, "sha256-avx2");
            verify(row.selected);
            verify(pane.visible);
            hashRequested.clear();
            mouseClick(findChild(pane, "hashWithDriverButton"));
            compare(hashRequested.count, 1);
            compare(hashRequested.signalArguments[0][0], "sha256-avx2");
            verify(!findChild(pane, "hashRefusal").visible);
            mouseClick(findChild(pane, "closeDetailsButton"));
            verify(!pane.visible);
        }
        function test_explainsEveryField() {
            pageModel.select(shownRow("sha256-avx2").index);
            page.showDetails();
            const rows = pageModel.details.fields.rowCount();
            verify(rows > 8);
            for (let row = 0; row < rows; ++row)
                verify(findChild(pane, "field" + row).explanation !== "", findChild(pane, "field" + row).label);
        }
        function test_saysWhyItCannotHash() {
            mouseDoubleClickSequence(shownRow("aes-generic"));
            verify(!findChild(pane, "hashWithDriverButton").enabled);
            verify(findChild(pane, "hashRefusal").visible);
        }
        function test_keepsSelectionAndPlaceThroughAReading() {
            mouseClick(shownRow("sha256-avx2"));
            list.positionViewAtIndex(pageModel.currentRow, ListView.Center);
            const before = pageModel.currentRow;
            const y = list.itemAtIndex(before).mapToItem(page, 0, 0).y;
            Stage.showCapture("bookworm-fast", "aaa-new-driver");
            compare(pageModel.details.driver, "sha256-avx2");
            compare(pageModel.currentRow, before + 1);
            tryVerify(() => list.itemAtIndex(before + 1)?.driver === "sha256-avx2");
            compare(list.currentIndex, before + 1);
            compare(list.itemAtIndex(before + 1).mapToItem(page, 0, 0).y, y);
            verify(findChild(page, "changeLine").text.includes("aaa-new-driver"));
            verify(list.itemAtIndex(pageModel.currentRow).selected);
        }
        function showLoadable() {
            const loadable = findChild(page, "loadableSwitch");
            tryCompare(loadable, "visible", true);
            if (!pageModel.showLoadable) mouseClick(loadable);
            tryCompare(pageModel, "showLoadable", true);
        }
        function test_oneClickAsksTheKernel() {
            Stage.offerToLoad("whirlpool", true);
            tryVerify(() => pageModel.loadableCount > 0);
            test.showLoadable();
            pageModel.filterText = "whirlpool";
            compare(list.count, 1);
            const button = findChild(list.itemAtIndex(0), "askRowButton");
            verify(button.visible);
            mouseClick(button);
            tryCompare(pageModel.details, "driver", "whirlpool-generic");
            verify(!pageModel.details.loadable);
            tryVerify(() => findChild(page, "noticeBanner").text.includes("whirlpool"));
            compare(findChild(page, "noticeBanner").kind, "good");
            tryVerify(() => findChild(page, "changeLine").text.includes("whirlpool-generic"));
            pageModel.dismissNotice();
            pageModel.showLoadable = false;
        }
        function test_theDetailsAskAndExplainARefusal() {
            Stage.offerToLoad("tiger", false);
            tryVerify(() => pageModel.loadableMatches > 0);
            pageModel.filterText = "tiger";
            compare(list.count, 0);
            const show = findChild(page, "showLoadableButton");
            tryCompare(show, "visible", true);
            waitForRendering(page);
            mouseClick(show);
            tryCompare(list, "count", 1);
            list.forceActiveFocus();
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Return);
            verify(pane.visible);
            verify(!findChild(pane, "hashWithDriverButton").visible);
            const ask = findChild(pane, "askButton");
            ask.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tryVerify(() => findChild(pane, "answerCard").visible);
            verify(findChild(pane, "answerHeadline").text.includes("tiger"));
            tryVerify(() => ask.enabled);
            pageModel.dismissNotice();
            pageModel.asking.forget();
            pageModel.showLoadable = false;
        }
        function test_composesANameAndAsks() {
            mouseClick(findChild(page, "builderButton"));
            const dialog = findChild(page, "builderDialog");
            tryCompare(dialog, "opened", true);
            const name = findChild(dialog.contentItem, "builtName");
            verify(name.activeFocus);
            const cipher = findChild(dialog.contentItem, "place0");
            verify(cipher.count > 10);
            name.selectAll();
            for (const key of "xts(") keyClick(key);
            verify(!findChild(dialog.footer, "askBuiltButton").enabled);
            verify(findChild(dialog.contentItem, "nameProblem").visible);
            for (const key of "aes)") keyClick(key);
            verify(!findChild(dialog.contentItem, "nameProblem").visible);
            keyClick(Qt.Key_Return);
            tryVerify(() => findChild(dialog.contentItem, "answerCard").visible);
            verify(findChild(dialog.contentItem, "answerHeadline").text.includes("xts(aes)"));
            keyClick(Qt.Key_Escape);
            tryCompare(dialog, "visible", false);
            pageModel.asking.forget();
        }
        function test_byNameOpensAndMeasures() {
            mouseClick(findChild(page, "namesSegment"));
            const names = findChild(page, "namesList");
            tryCompare(names, "visible", true);
            verify(!list.visible);
            verify(names.count > 10);
            pageModel.filterText = "sha256";
            tryVerify(() => names.count > 0 && names.count < 10);
            names.forceActiveFocus();
            keyClick(Qt.Key_Home);
            const closed = names.count;
            while (names.itemAtIndex(names.currentIndex).text !== "sha256") keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Right);
            verify(names.count > closed);
            keyClick(Qt.Key_Down);
            verify(names.itemAtIndex(names.currentIndex).wins);
            compare(pageModel.details.driver, names.itemAtIndex(names.currentIndex).text);
            keyClick(Qt.Key_Return);
            verify(pane.visible);
            keyClick(Qt.Key_Escape);
            verify(names.activeFocus);
            keyClick(Qt.Key_M);
            tryCompare(pageModel.names, "measuring", false);
            tryVerify(() => findChild(page, "meterLine").text.includes("not the fastest"));
            mouseClick(findChild(page, "tableSegment"));
            verify(list.visible);
        }
        function test_narrowPageShowsDetailsInsteadOfTheTable() {
            root.width = 620;
            mouseClick(list.itemAtIndex(1));
            verify(!pane.visible);
            mouseDoubleClickSequence(list.itemAtIndex(1));
            verify(pane.visible);
            keyClick(Qt.Key_Escape);
            verify(!findChild(page, "header7").visible);
            keyClick(Qt.Key_Return);
            verify(pane.visible);
            compare(pane.width, page.width);
            verify(!list.visible);
            keyClick(Qt.Key_Escape);
            verify(list.visible && list.activeFocus);
        }
        function test_asksWhereToSave() {
            mouseClick(findChild(page, "exportButton"));
            const dialog = findChild(page, "exportDialog");
            tryCompare(dialog, "visible", true);
            dialog.close();
            tryCompare(dialog, "visible", false);
        }
        function test_saysWhatBecameOfASave() {
            const banner = findChild(page, "noticeBanner");
            verify(!banner.visible);
            pageModel.exportTo("file:///nowhere/at/all.json");
            tryCompare(banner, "visible", true);
            compare(banner.kind, "bad");
            mouseClick(findChild(page, "dismissNoticeButton"));
            verify(!banner.visible);
        }
        function test_saysWhyThereIsNothing() {
            Stage.removeFile();
            tryCompare(pageModel, "state", AlgorithmsPageModel.Unreadable);
            verify(findChild(page, "emptyTable").visible);
            verify(findChild(page, "retryButton").visible);
        }
    }
}
