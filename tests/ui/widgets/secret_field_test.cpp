// A released value: dots until it is asked for, readable for its time, then wiped; told to nobody
// else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/secret_field.h"

#include "tests/support/overheard.h"
#include "tests/support/ticking.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom;
using test::overheard;
using test::tick;
using ui::SecretField;
using State = SecretField::State;

namespace {

constexpr auto plain = "sr-canary-7f3a9c";

SecretBytes value()
{
    return SecretBytes::copyOf(std::string_view(plain));
}

QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage();
}

bool visible(SecretField& field, const char* id)
{
    return !field.findChild<QPushButton*>(QString("secret.%1.API_KEY").arg(id))->isHidden();
}

} // namespace

class SecretFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::current().applyTo(*qApp); }
    void init();
    void masksWhatItHolds();
    void looksAlikeWhateverTheLength();
    void showsWhatItHoldsWhenAsked();
    void hidesWhenItsTimeIsUp();
    void staysLongerWhenAsked();
    void wipesWhatNobodyLookedAt();
    void wipesOnEscape();
    void wipesWhenItsWindowLostTheFocus();
    void wipesInsideOfASheetThatLostTheFocus();
    void keepsAValueWhoseWindowComesBack();
    void tellsNobodyElse();
    void handsOutNothingByDragOrSelection();
    void asksToBeCopiedWithoutShowing();

private:
    std::unique_ptr<SecretField> m_field;
};

void SecretFieldTest::init()
{
    m_field = std::make_unique<SecretField>("API_KEY");
    m_field->resize(480, m_field->sizeHint().height());
    m_field->show();
    m_field->hold(value(), 20);
}

void SecretFieldTest::masksWhatItHolds()
{
    QCOMPARE(m_field->state(), State::Masked);
    QVERIFY(visible(*m_field, "show"));
    QVERIFY(!visible(*m_field, "more"));
    QCOMPARE(m_field->accessibleName(), "Hidden value of API_KEY");
}

void SecretFieldTest::looksAlikeWhateverTheLength()
{
    const auto before = pictureOf(*m_field);

    m_field->hold(SecretBytes::copyOf(std::string_view("a much longer value\nof two lines")), 20);

    QCOMPARE(pictureOf(*m_field), before);
}

void SecretFieldTest::showsWhatItHoldsWhenAsked()
{
    const auto masked = pictureOf(*m_field);
    QSignalSpy shown(m_field.get(), &SecretField::shown);

    QTest::mouseClick(m_field->findChild<QPushButton*>("secret.show.API_KEY"), Qt::LeftButton);

    QCOMPARE(m_field->state(), State::Shown);
    QCOMPARE(shown.count(), 1);
    QVERIFY(pictureOf(*m_field) != masked);
    QCOMPARE(m_field->accessibleName(), "Revealed value of API_KEY");
}

void SecretFieldTest::hidesWhenItsTimeIsUp()
{
    m_field->showValue();
    QSignalSpy wiped(m_field.get(), &SecretField::wiped);

    QCOMPARE(tick(*m_field, "secret.second", 19), 19);
    QCOMPARE(m_field->state(), State::Shown);
    tick(*m_field, "secret.second");

    QCOMPARE(m_field->state(), State::Empty);
    QCOMPARE(m_field->value().size(), 0U);
    QCOMPARE(wiped.count(), 1);
    QCOMPARE(tick(*m_field, "secret.second"), 0);
}

void SecretFieldTest::staysLongerWhenAsked()
{
    m_field->showValue();

    QTest::mouseClick(m_field->findChild<QPushButton*>("secret.more.API_KEY"), Qt::LeftButton);
    tick(*m_field, "secret.second", 39);

    QCOMPARE(m_field->state(), State::Shown);
    tick(*m_field, "secret.second");
    QCOMPARE(m_field->state(), State::Empty);
}

void SecretFieldTest::wipesWhatNobodyLookedAt()
{
    tick(*m_field, "secret.second", 119);
    QCOMPARE(m_field->state(), State::Masked);

    tick(*m_field, "secret.second");

    QCOMPARE(m_field->state(), State::Empty);
    QCOMPARE(m_field->accessibleName(), "The value of API_KEY was wiped");
}

void SecretFieldTest::wipesOnEscape()
{
    m_field->showValue();

    QTest::keyClick(m_field.get(), Qt::Key_Escape);

    QCOMPARE(m_field->state(), State::Empty);
}

void SecretFieldTest::wipesWhenItsWindowLostTheFocus()
{
    QApplication::setActiveWindow(m_field.get());
    m_field->showValue();
    QWidget other;
    other.show();

    QApplication::setActiveWindow(&other);

    QCOMPARE(m_field->state(), State::Shown);
    QCOMPARE(tick(*m_field, "secret.afterFocus"), 1);
    QCOMPARE(m_field->state(), State::Empty);
}

/// As it stands in the console: a part of a part of a window.
void SecretFieldTest::wipesInsideOfASheetThatLostTheFocus()
{
    QWidget sheet;
    auto* part = new QWidget(&sheet);
    auto* field = new SecretField("API_KEY", part);
    field->hold(value(), 20);
    sheet.show();
    QApplication::setActiveWindow(&sheet);
    field->showValue();
    QWidget other;
    other.show();

    QApplication::setActiveWindow(&other);

    QCOMPARE(tick(*field, "secret.afterFocus"), 1);
    QCOMPARE(field->state(), State::Empty);
}

void SecretFieldTest::keepsAValueWhoseWindowComesBack()
{
    QApplication::setActiveWindow(m_field.get());
    m_field->showValue();
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);

    QApplication::setActiveWindow(m_field.get());

    QCOMPARE(tick(*m_field, "secret.afterFocus"), 0);
    QCOMPARE(m_field->state(), State::Shown);
}

void SecretFieldTest::tellsNobodyElse()
{
    m_field->showValue();
    (void)pictureOf(*m_field);

    const auto told = overheard(*m_field);

    QVERIFY(told.contains("API_KEY"));
    QVERIFY(!told.contains(plain));
    QVERIFY(!QAccessible::queryAccessibleInterface(m_field.get())->textInterface());
}

void SecretFieldTest::handsOutNothingByDragOrSelection()
{
    m_field->showValue();
    QApplication::clipboard()->clear();

    QTest::mousePress(m_field.get(), Qt::LeftButton, {}, {20, 60});
    QTest::mouseMove(m_field.get(), {200, 60});
    QTest::mouseRelease(m_field.get(), Qt::LeftButton, {}, {200, 60});
    QTest::mouseDClick(m_field.get(), Qt::LeftButton, {}, {60, 60});

    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(QApplication::clipboard()->text(QClipboard::Selection).isEmpty());
    QCOMPARE(m_field->contextMenuPolicy(), Qt::NoContextMenu);
    QVERIFY(!m_field->inputMethodQuery(Qt::ImSurroundingText).isValid());
}

void SecretFieldTest::asksToBeCopiedWithoutShowing()
{
    QSignalSpy asked(m_field.get(), &SecretField::copyRequested);

    QTest::keyClick(m_field.get(), Qt::Key_C, Qt::ControlModifier);

    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_field->state(), State::Masked);
}

QTEST_MAIN(SecretFieldTest)
#include "secret_field_test.moc"
