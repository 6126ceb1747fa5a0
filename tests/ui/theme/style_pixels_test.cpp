// What the style paints, measured in pixels: outlines, focus rings and texts that can be seen in
// every theme.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/contrast.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace strongroom::ui;

namespace {

/// WCAG 2.2, "relative luminance" and "contrast ratio".
/// The pixels that the ring changed: how many of them in a row at the left edge, at half height,
/// and the colour of the strongest.
struct Ring
{
    int width = 0;
    double contrast = 0;
};

Ring ringBetween(const QImage& plain, const QImage& focused)
{
    const int y = plain.height() / 2;
    Ring ring;
    int run = 0;
    for (int x = 0; x < plain.width(); ++x) {
        const auto before = plain.pixelColor(x, y);
        const auto after = focused.pixelColor(x, y);
        run = before == after ? 0 : run + 1;
        ring.width = std::max(ring.width, run);
        if (before != after)
            ring.contrast =
                std::max(ring.contrast, strongroom::test::contrast(before.rgb(), after.rgb()));
    }
    return ring;
}

using Make = std::function<QWidget*()>;

} // namespace

Q_DECLARE_METATYPE(Make)

class StylePixelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().applyTo(*qApp); }
    void cleanup() { m_window.reset(); }
    void ringsWhatHasTheFocus_data() { controls(); }
    void ringsWhatHasTheFocus();
    void outlinesItsControls_data() { controls(); }
    void outlinesItsControls();
    void writesReadably_data();
    void writesReadably();
    void givesPointersEnoughToHit_data() { controls(); }
    void givesPointersEnoughToHit();
    void keepsTextOffTheEdgeOfAField();

private:
    static void controls();
    QWidget* shown(ThemeChoice choice, const Make& make);
    /// The control with a little of what is around it.
    QImage pictureOf(const QWidget& widget) const;

    std::unique_ptr<QWidget> m_window;
};

void StylePixelsTest::controls()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<Make>("make");
    const std::pair<const char*, ThemeChoice> themes[] = {
        {"light", ThemeChoice::Light},
        {"dark", ThemeChoice::Dark},
        {"hc-light", ThemeChoice::HighContrastLight},
        {"hc-dark", ThemeChoice::HighContrastDark}};
    const auto primary = [] {
        auto* button = new QPushButton("Reveal");
        setButtonKind(*button, ButtonKind::Primary);
        return button;
    };
    const auto danger = [] {
        auto* button = new QPushButton("Destroy");
        setButtonKind(*button, ButtonKind::Danger);
        return button;
    };
    const auto combo = [] {
        auto* box = new QComboBox;
        box->addItem("Production");
        return box;
    };
    const std::pair<const char*, Make> all[] = {
        {"button", [] { return new QPushButton("Edit"); }},
        {"primary button", primary},
        {"danger button", danger},
        {"line edit", [] { return new QLineEdit; }},
        {"combo box", combo},
        {"spin box", [] { return new QSpinBox; }},
        {"check box", [] { return new QCheckBox("Keep"); }},
        {"radio button", [] { return new QRadioButton("Incident"); }},
        {"tool button", [] { return new QToolButton; }}};
    for (const auto& [theme, choice] : themes)
        for (const auto& [control, make] : all)
            QTest::addRow("%s, %s", control, theme) << choice << make;
}

QWidget* StylePixelsTest::shown(ThemeChoice choice, const Make& make)
{
    Theme::current().setChoice(choice);
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(12, 12, 12, 12);
    auto* widget = make();
    column->addWidget(widget);
    column->addWidget(new QLineEdit); // Somewhere for the focus to be instead.
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    column->itemAt(1)->widget()->setFocus();
    return widget;
}

QImage StylePixelsTest::pictureOf(const QWidget& widget) const
{
    return m_window->grab(widget.geometry().adjusted(-4, -4, 4, 4)).toImage();
}

void StylePixelsTest::ringsWhatHasTheFocus()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(Make, make);
    auto* widget = shown(choice, make);
    const auto plain = pictureOf(*widget);

    widget->setFocusPolicy(Qt::StrongFocus);
    widget->setFocus(Qt::TabFocusReason);
    QVERIFY(widget->hasFocus());
    const auto ring = ringBetween(plain, pictureOf(*widget));

    QVERIFY2(ring.width >= 2, qPrintable(QString("%1 px").arg(ring.width)));
    QVERIFY2(ring.contrast >= 3, qPrintable(QString("%1 to 1").arg(ring.contrast)));
}

void StylePixelsTest::outlinesItsControls()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(Make, make);
    auto* widget = shown(choice, make);
    if (qobject_cast<QToolButton*>(widget))
        QSKIP("A tool button is its icon; it has an outline only where the pointer is");
    const auto image = pictureOf(*widget);
    const auto ground = Theme::current().color(Token::BgWindow).rgb();

    double best = 1;
    for (int x = 0; x < std::min(image.width(), 14); ++x)
        best =
            std::max(best, strongroom::test::contrast(image.pixel(x, image.height() / 2), ground));

    QVERIFY2(best >= 3, qPrintable(QString("%1 to 1").arg(best)));
}

void StylePixelsTest::writesReadably_data()
{
    controls();
}

void StylePixelsTest::writesReadably()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(Make, make);
    auto* widget = shown(choice, make);
    if (auto* edit = qobject_cast<QLineEdit*>(widget))
        edit->setText("HHHH");
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        button->setText("HHHH");
    if (auto* tool = qobject_cast<QToolButton*>(widget))
        tool->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_window->layout()->activate();
    if (qobject_cast<QToolButton*>(widget))
        widget->resize(120, widget->height());
    // Without frames, check boxes and chevrons: the middle of the control.
    auto inner = widget->rect().adjusted(6, 6, -24, -6);
    if (qobject_cast<QCheckBox*>(widget) || qobject_cast<QRadioButton*>(widget))
        inner.setLeft(30);

    const auto drawn = widget->grab(inner).toImage();
    const auto best = strongroom::test::textContrast(drawn, drawn.rect());

    const bool high =
        choice == ThemeChoice::HighContrastLight || choice == ThemeChoice::HighContrastDark;
    QVERIFY2(best >= (high ? 7 : 4.5), qPrintable(QString("%1 to 1").arg(best)));
}

void StylePixelsTest::givesPointersEnoughToHit()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(Make, make);
    const auto* widget = shown(choice, make);

    QVERIFY(widget->width() >= 24 && widget->height() >= 24);
}

void StylePixelsTest::keepsTextOffTheEdgeOfAField()
{
    auto* edit = qobject_cast<QLineEdit*>(shown(ThemeChoice::Light, [] {
        auto* made = new QLineEdit;
        made->setText("HHHH");
        return made;
    }));
    const auto image = edit->grab().toImage();
    const auto ground = Theme::current().color(Token::BgField).rgb();

    int first = 2; // Behind the frame.
    while (first < image.width()
           && strongroom::test::contrast(image.pixel(first, image.height() / 2), ground) < 1.5)
        ++first;

    QVERIFY2(first >= 6 && first <= 14, qPrintable(QString("the text begins at %1").arg(first)));
}

QTEST_MAIN(StylePixelsTest)
#include "style_pixels_test.moc"
