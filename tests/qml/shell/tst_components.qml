// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls
import QtTest
import Cipherscope.Components

TestCase {
    id: root

    name: "Components"
    visible: true
    when: windowShown
    width: 600
    height: 400

    Component { id: spies; SignalSpy { } }

    /** WCAG 2.1: relative luminance and contrast. */
    function channel(value) { return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4); }
    function luminance(c) { return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b); }
    function contrast(a, b) {
        const [x, y] = [luminance(a), luminance(b)];
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    function test_textHasContrast_data() {
        return [{tag: "light", dark: false}, {tag: "dark", dark: true}];
    }
    function test_textHasContrast(row) {
        Theme.dark = row.dark;
        for (const surface of ["window", "surface", "surfaceRaised"])
            for (const text of ["text", "textMuted", "accent", "good", "bad", "warning"])
                verify(contrast(Theme[text], Theme[surface]) >= 4.5, text + " on " + surface);
        for (const kind of ["good", "bad", "warning", "accent", "neutral"])
            verify(contrast(Theme.kindColor(kind), Theme.kindSurface(kind)) >= 4.5, kind);
        verify(contrast(Theme.accentText, Theme.accent) >= 4.5);
        for (const color of Theme.chart)
            verify(contrast(color, Theme.surface) >= 3, color);
    }

    Component { id: chip; Chip { text: "hash" } }
    function test_chipTogglesByKeyboard() {
        const item = createTemporaryObject(chip, root);
        item.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(item.checked, true);
        keyClick(Qt.Key_Space);
        compare(item.checked, false);
    }

    Component { id: search; SearchField { placeholderText: "Filter" } }
    function test_escapeEmptiesTheSearch() {
        const item = createTemporaryObject(search, root);
        item.forceActiveFocus();
        keyClick("a");
        compare(item.text, "a");
        keyClick(Qt.Key_Escape);
        compare(item.text, "");
    }

    Component {
        id: segments
        SegmentedControl {
            name: "Theme"
            value: "light"
            options: [{value: "light", text: "Light"}, {value: "dark", text: "Dark"}]
        }
    }
    function test_segmentsAreChosenByKeyboard() {
        const item = createTemporaryObject(segments, root);
        const spy = createTemporaryObject(spies, root, {target: item, signalName: "chosen"});
        findChild(item, "lightSegment").forceActiveFocus();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Space);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "dark");
        verify(findChild(item, "lightSegment").checked, "the owner decides what is chosen");
    }

    Component { id: icon; IconButton { iconName: "copy"; text: "Copy" } }
    function test_iconButtonIsReachedAndNamed() {
        const item = createTemporaryObject(icon, root);
        const spy = createTemporaryObject(spies, root, {target: item, signalName: "clicked"});
        compare(item.Accessible.name, "Copy");
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(spy.count, 1);
    }

    Component { id: label; Label { text: "<b>x</b>" } }
    Component { id: heading; Heading { text: "<b>x</b>" } }
    Component { id: badge; Badge { text: "<b>x</b>" } }
    Component { id: emptyState; EmptyState { iconName: "info"; title: "<b>x</b>"; text: "<b>x</b>" } }
    Component { id: pageHeader; PageHeader { title: "<b>x</b>"; subtitle: "<b>x</b>" } }
    Component { id: infoRow; InfoRow { label: "<b>x</b>"; value: "<b>x</b>"; explanation: "<b>x</b>" } }
    Component { id: banner; Banner { text: "<b>x</b>"; detail: "<b>x</b>" } }
    Component { id: comboBox; ComboBox { model: ["<b>x</b>"] } }
    Component { id: textField; TextField { placeholderText: "<b>x</b>" } }
    function textsBelow(item) {
        const own = item.text === "<b>x</b>" && item.textFormat !== undefined ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(textsBelow(child)), own);
    }
    function test_textsOfOthersAreNoMarkup_data() {
        return [
            {tag: "label", component: label, count: 1}, {tag: "heading", component: heading, count: 1},
            {tag: "badge", component: badge, count: 1}, {tag: "empty state", component: emptyState, count: 2},
            {tag: "page header", component: pageHeader, count: 2}, {tag: "info row", component: infoRow, count: 3},
            {tag: "banner", component: banner, count: 2}, {tag: "combo box", component: comboBox, count: 1},
            {tag: "text field", component: textField, count: 1}
        ];
    }
    function test_textsOfOthersAreNoMarkup(row) {
        const item = createTemporaryObject(row.component, root);
        const texts = textsBelow(item);
        compare(texts.length, row.count);
        for (const text of texts)
            compare(text.textFormat, Text.PlainText);
    }
    function test_choicesOfOthersAreNoMarkup() {
        const box = createTemporaryObject(comboBox, root);
        box.popup.open();
        tryVerify(() => box.popup.contentItem.count === 1 && box.popup.contentItem.itemAtIndex(0));
        const choices = textsBelow(box.popup.contentItem.itemAtIndex(0));
        compare(choices.length, 1);
        compare(choices[0].textFormat, Text.PlainText);
    }
    function test_toolTipsOfOthersAreNoMarkup() {
        const button = createTemporaryObject(icon, root, {text: "<b>x</b>"});
        button.ToolTip.show("<b>x</b>");
        compare(button.ToolTip.toolTip.contentItem.text, "<b>x</b>");
        compare(button.ToolTip.toolTip.contentItem.textFormat, Text.PlainText);
        button.ToolTip.hide();
    }

    Component { id: progress; ThinProgress { value: 1.7; width: 100 } }
    function test_progressStaysInside() {
        const item = createTemporaryObject(progress, root);
        compare(item.children[0].width, 100);
        item.value = -1;
        compare(item.children[0].width, 0);
    }

    Component { id: sparkline; Sparkline { width: 100; height: 20; capacity: 11; color: "red" } }
    function test_sparklineDrawsTheNewestAtTheRight() {
        const item = createTemporaryObject(sparkline, root);
        item.points = [0, 10];
        waitForRendering(item);
        const image = grabImage(item);
        verify(image.alpha(20, 18) === 0 || Qt.colorEqual(image.pixel(20, 18), image.pixel(1, 1)), "left is empty");
        verify(image.red(98, 15) > image.green(98, 15), "right is filled");
    }

    Component {
        id: scroll
        ScrollArea {
            width: 200
            height: 100
            Rectangle { implicitHeight: 500; implicitWidth: 10 }
            Chip { objectName: "below"; text: "below" }
        }
    }
    function test_scrollAreaFollowsTheFocus() {
        const item = createTemporaryObject(scroll, root);
        compare(item.contentY, 0);
        findChild(item, "below").forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => item.contentY > 300);
    }
}
