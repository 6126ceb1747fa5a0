// Large type tells apart what looks alike, keeps to its window, and hides with the value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/large_type.h"

#include "tests/support/overheard.h"
#include "tests/support/ticking.h"
#include "ui/theme/theme.h"
#include "ui/widgets/secret/secret_field.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace strongroom;
using ui::SecretField;

namespace {

std::span<const std::uint8_t> bytesOf(const QByteArray& text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.constData()),
            static_cast<std::size_t>(text.size())};
}

} // namespace

class LargeTypeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::current().applyTo(*qApp); }
    void marksWhatLooksAlike();
    void growsWithTheValueAndShrinksWithTheWidth();
    void paintsBytesOfAllKinds_data();
    void paintsBytesOfAllKinds();
    void isThereOnlyWhileTheValueIsShown();
    void tellsNobodyElse();
};

void LargeTypeTest::marksWhatLooksAlike()
{
    QStringList marks;
    for (const char32_t one : std::u32string_view(U"0O1lI \n"))
        marks << ui::largeTypeMark(one);

    marks.removeDuplicates();
    QCOMPARE(marks.size(), 7);
    QVERIFY(!marks.contains(QString()));
    QCOMPARE(ui::largeTypeMark(U'a'), QString());
    QCOMPARE(ui::largeTypeMark(U'ü'), QString("U+00FC"));
    QCOMPARE(ui::largeTypeMark(U'\t'), QString("U+0009"));
    QCOMPARE(ui::largeTypeMark(U'😀'), QString("U+1F600"));
}

void LargeTypeTest::growsWithTheValueAndShrinksWithTheWidth()
{
    const QByteArray four("abcd");
    const QByteArray forty(40, 'x');

    const int one = ui::largeTypeHeight(bytesOf(four), 400);

    QVERIFY(ui::largeTypeHeight(bytesOf(forty), 400) > one);
    QVERIFY(ui::largeTypeHeight(bytesOf(forty), 2000) < ui::largeTypeHeight(bytesOf(forty), 400));
    QCOMPARE(ui::largeTypeHeight(bytesOf(four), 1), one); // A group is never broken.
    // A megabyte is not laid out: only as much as somebody could type off.
    QVERIFY(ui::largeTypeHeight(bytesOf(QByteArray(1 << 20, 'x')), 400) < 400 * one);
}

void LargeTypeTest::paintsBytesOfAllKinds_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(5, '\0');
    QTest::newRow("broken UTF-8") << QByteArray("a\xff\xc3");
    QTest::newRow("lines") << QByteArray("a\n\nb");
    QTest::newRow("much") << QByteArray(5000, 'x');
}

void LargeTypeTest::paintsBytesOfAllKinds()
{
    QFETCH(QByteArray, value);
    QImage picture(300, 300, QImage::Format_ARGB32);
    picture.fill(Qt::white);
    const auto blank = picture;
    {
        QPainter painter(&picture);
        ui::paintLargeType(painter, bytesOf(value), {0, 0}, 300);
    }

    QCOMPARE(picture == blank, value.isEmpty());
}

void LargeTypeTest::isThereOnlyWhileTheValueIsShown()
{
    SecretField field("API_KEY");
    field.resize(480, 200);
    field.show();
    field.hold(SecretBytes::copyOf(std::string_view("sr-canary-7f3a9c")), 20);
    QTest::keyClick(&field, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!field.isLarge()); // Dots stay dots.
    field.showValue();
    const int small = field.heightForWidth(480);

    QTest::keyClick(&field, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(field.isLarge());
    QVERIFY(field.findChild<QPushButton*>("secret.large.API_KEY")->isChecked());
    QVERIFY(field.heightForWidth(480) > small);
    field.wipe();
    QVERIFY(!field.isLarge());
    QVERIFY(!field.findChild<QPushButton*>("secret.large.API_KEY")->isVisible());
}

void LargeTypeTest::tellsNobodyElse()
{
    SecretField field("API_KEY");
    field.resize(480, 400);
    field.show();
    field.hold(SecretBytes::copyOf(std::string_view("sr-canary-7f3a9c")), 20);
    field.showValue();
    field.setLarge(true);
    (void)field.grab();

    QVERIFY(!test::overheard(field).contains("canary"));
}

QTEST_MAIN(LargeTypeTest)
#include "large_type_test.moc"
