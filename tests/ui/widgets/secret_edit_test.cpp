// The editor over wiped memory: what it takes, what it shows, and what it keeps to itself.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/secret_edit.h"

#include "tests/support/overheard.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using ui::SecretEdit;

namespace {

std::string textIn(const SecretEdit& edit)
{
    const auto held = edit.value();
    const auto bytes = held.reveal();
    return {bytes.begin(), bytes.end()};
}

} // namespace

class SecretEditTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::current().applyTo(*qApp); }
    void init();
    void takesWhatIsTyped();
    void editsInTheMiddle();
    void erasesWholeCharacters();
    void takesALineBreakOnlyWithShift();
    void takesWhatIsPasted();
    void takesWhatAnInputMethodCommits();
    void refusesMoreThanItHolds();
    void looksAlikeWhateverTheLength();
    void showsWhileAskedTo();
    void hidesWhenItLosesTheFocus();
    void givesNothingToTheClipboard();
    void undoesNothing();
    void tellsNobodyElse();

private:
    std::unique_ptr<QWidget> m_window;
    SecretEdit* m_edit = nullptr;
};

void SecretEditTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_edit = new SecretEdit(m_window.get());
    m_edit->resize(360, 32);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_edit->setFocus();
}

void SecretEditTest::takesWhatIsTyped()
{
    QSignalSpy changed(m_edit, &SecretEdit::changed);

    QTest::keyClicks(m_edit, "s3cret");

    QCOMPARE(textIn(*m_edit), "s3cret");
    QCOMPARE(changed.count(), 6);
}

void SecretEditTest::editsInTheMiddle()
{
    QTest::keyClicks(m_edit, "abde");

    QTest::keyClick(m_edit, Qt::Key_Left);
    QTest::keyClick(m_edit, Qt::Key_Left);
    QTest::keyClicks(m_edit, "c");
    QTest::keyClick(m_edit, Qt::Key_Home);
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QTest::keyClick(m_edit, Qt::Key_End);
    QTest::keyClick(m_edit, Qt::Key_Backspace);

    QCOMPARE(textIn(*m_edit), "bcd");
}

void SecretEditTest::erasesWholeCharacters()
{
    m_edit->setValue(SecretBytes::copyOf(std::string_view("aü世😀")));

    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(textIn(*m_edit), "aü世");
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTest::keyClick(m_edit, Qt::Key_Backspace);

    QCOMPARE(textIn(*m_edit), "a");
}

void SecretEditTest::takesALineBreakOnlyWithShift()
{
    QTest::keyClicks(m_edit, "a");

    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, "b");
    QTest::keyClick(m_edit, Qt::Key_Return);

    QCOMPARE(textIn(*m_edit), "a\nb");
}

void SecretEditTest::takesWhatIsPasted()
{
    QApplication::clipboard()->setText("-----BEGIN\r\nGrüße 😀");

    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(textIn(*m_edit), "-----BEGIN\nGrüße 😀");
}

void SecretEditTest::takesWhatAnInputMethodCommits()
{
    QInputMethodEvent event;
    event.setCommitString("世界");

    QCoreApplication::sendEvent(m_edit, &event);

    QCOMPARE(textIn(*m_edit), "世界");
    QVERIFY(!m_edit->inputMethodQuery(Qt::ImSurroundingText).isValid());
    QVERIFY(m_edit->inputMethodHints() & Qt::ImhSensitiveData);
}

void SecretEditTest::refusesMoreThanItHolds()
{
    m_edit->setValue(SecretBytes(2U << 20));

    QTest::keyClicks(m_edit, "x");

    QCOMPARE(m_edit->value().size(), 2U << 20);
}

void SecretEditTest::looksAlikeWhateverTheLength()
{
    m_edit->setValue(SecretBytes::copyOf(std::string_view("x")));
    const auto shorter = m_edit->grab().toImage();

    m_edit->setValue(SecretBytes::copyOf(std::string_view("a very much longer value")));

    QCOMPARE(m_edit->grab().toImage(), shorter);
}

void SecretEditTest::showsWhileAskedTo()
{
    m_edit->setValue(SecretBytes::copyOf(std::string_view("visible")));
    const auto masked = m_edit->grab().toImage();

    QTest::keyClick(m_edit, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const auto shown = m_edit->grab().toImage();
    QTest::mouseClick(m_edit, Qt::LeftButton, {}, {m_edit->width() - 10, 16});

    QVERIFY(shown != masked);
    QCOMPARE(m_edit->grab().toImage(), masked);
}

void SecretEditTest::hidesWhenItLosesTheFocus()
{
    m_edit->setValue(SecretBytes::copyOf(std::string_view("visible")));
    m_edit->clearFocus();
    const auto masked = m_edit->grab().toImage();
    m_edit->setFocus();
    m_edit->setShown(true);

    m_edit->clearFocus();

    QCOMPARE(m_edit->grab().toImage(), masked);
}

void SecretEditTest::givesNothingToTheClipboard()
{
    QTest::keyClicks(m_edit, "s3cret");
    QApplication::clipboard()->clear();

    for (const auto key : {Qt::Key_C, Qt::Key_X})
        QTest::keyClick(m_edit, key, Qt::ControlModifier);
    QTest::mouseDClick(m_edit, Qt::LeftButton, {}, {40, 16});

    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(QApplication::clipboard()->text(QClipboard::Selection).isEmpty());
    QCOMPARE(textIn(*m_edit), "s3cret");
}

void SecretEditTest::undoesNothing()
{
    QTest::keyClicks(m_edit, "s3cret");
    QTest::keyClick(m_edit, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_edit->isEmpty());

    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);

    QVERIFY(m_edit->isEmpty());
}

void SecretEditTest::tellsNobodyElse()
{
    QTest::keyClicks(m_edit, "sr-canary-7f3a9c");
    m_edit->setShown(true);
    (void)m_edit->grab();

    QVERIFY(!test::overheard(*m_window).contains("sr-canary-7f3a9c"));
    QVERIFY(!QAccessible::queryAccessibleInterface(m_edit)->textInterface());
}

QTEST_MAIN(SecretEditTest)
#include "secret_edit_test.moc"
