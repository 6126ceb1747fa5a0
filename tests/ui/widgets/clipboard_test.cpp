// A value on the clipboard: marked for clipboard managers, gone after its time, never taken from
// others.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/clipboard.h"

#include "tests/support/ticking.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using test::tick;
using ui::Clipboard;

class ClipboardTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void offersTheValueAsText();
    void marksItForPasswordManagers();
    void leavesTheSelectionAlone();
    void clearsItAfterThirtySeconds();
    void clearsItAtOnceWhenAsked();
    void leavesWhatSomebodyElseCopied();
    void leavesWhatSomebodyElseCopiedBeforeItsTimeIsUp();
    void startsAnewWithEveryCopy();
    void putsNothingForNothing();

private:
    static QByteArray taken()
    {
        const auto* offered = QApplication::clipboard()->mimeData();
        return offered == nullptr ? QByteArray() : offered->data("text/plain");
    }

    std::unique_ptr<Clipboard> m_clipboard;
};

void ClipboardTest::init()
{
    QApplication::clipboard()->clear();
    m_clipboard = std::make_unique<Clipboard>();
}

void ClipboardTest::offersTheValueAsText()
{
    m_clipboard->copy(SecretBytes::copyOf(std::string_view("Grüße\n世界")));

    QCOMPARE(taken(), QByteArray("Grüße\n世界"));
    QVERIFY(m_clipboard->holdsSecret());
}

void ClipboardTest::marksItForPasswordManagers()
{
    m_clipboard->copy(SecretBytes::copyOf(std::string_view("value")));

    const auto* offered = QApplication::clipboard()->mimeData();

    QVERIFY(offered->hasFormat("x-kde-passwordManagerHint"));
    QCOMPARE(offered->data("x-kde-passwordManagerHint"), QByteArray("secret"));
    QCOMPARE(offered->formats(), QStringList({"text/plain", "x-kde-passwordManagerHint"}));
}

void ClipboardTest::leavesTheSelectionAlone()
{
    m_clipboard->copy(SecretBytes::copyOf(std::string_view("value")));

    QVERIFY(QApplication::clipboard()->text(QClipboard::Selection).isEmpty());
}

void ClipboardTest::clearsItAfterThirtySeconds()
{
    QSignalSpy left(m_clipboard.get(), &Clipboard::secondsLeft);
    m_clipboard->copy(SecretBytes::copyOf(std::string_view("value")));

    tick(*m_clipboard, "clipboard.second", 29);
    QCOMPARE(taken(), QByteArray("value"));
    tick(*m_clipboard, "clipboard.second");

    QVERIFY(taken().isEmpty());
    QVERIFY(!m_clipboard->holdsSecret());
    QCOMPARE(left.first().first().toInt(), 30);
    QCOMPARE(left.last().first().toInt(), 0);
    QCOMPARE(tick(*m_clipboard, "clipboard.second"), 0);
}

void ClipboardTest::clearsItAtOnceWhenAsked()
{
    m_clipboard->copy(SecretBytes::copyOf(std::string_view("value")));

    m_clipboard->clear();

    QVERIFY(taken().isEmpty());
}

void ClipboardTest::leavesWhatSomebodyElseCopied()
{
    m_clipboard->copy(SecretBytes::copyOf(std::string_view("value")));
    QApplication::clipboard()->setText("theirs");

    m_clipboard->clear();

    QCOMPARE(QApplication::clipboard()->text(), "theirs");
}

void ClipboardTest::leavesWhatSomebodyElseCopiedBeforeItsTimeIsUp()
{
    m_clipboard->copy(SecretBytes::copyOf(std::string_view("value")));
    tick(*m_clipboard, "clipboard.second", 10);
    QApplication::clipboard()->setText("theirs");

    tick(*m_clipboard, "clipboard.second", 30);

    QCOMPARE(QApplication::clipboard()->text(), "theirs");
    QVERIFY(!m_clipboard->holdsSecret());
}

void ClipboardTest::startsAnewWithEveryCopy()
{
    m_clipboard->copy(SecretBytes::copyOf(std::string_view("one")));
    tick(*m_clipboard, "clipboard.second", 20);

    m_clipboard->copy(SecretBytes::copyOf(std::string_view("two")));
    tick(*m_clipboard, "clipboard.second", 29);

    QCOMPARE(taken(), QByteArray("two"));
}

void ClipboardTest::putsNothingForNothing()
{
    QApplication::clipboard()->setText("theirs");

    m_clipboard->copy(SecretBytes(0));

    QCOMPARE(QApplication::clipboard()->text(), "theirs");
    QVERIFY(!m_clipboard->holdsSecret());
}

QTEST_MAIN(ClipboardTest)
#include "clipboard_test.moc"
