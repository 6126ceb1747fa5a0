// Every text stands whole on the screen, in each language, at each size and in each theme.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/drawn_texts.h"
#include "tests/support/whole_texts.h"
#include "tests/ui/pages/every_view.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scroll_pane.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace strongroom;

namespace {

constexpr QSize screen(1280, 800); // The smallest that we promise.

struct Look
{
    const char* name;
    ui::ThemeChoice theme;
    double leastContrast; ///< As drawn: letters have soft edges, and tokens keep more.
};

constexpr std::array looks{
    Look{"light", ui::ThemeChoice::Light, 3},
    Look{"dark", ui::ThemeChoice::Dark, 3},
    Look{"hc-light", ui::ThemeChoice::HighContrastLight, 4.5},
    Look{"hc-dark", ui::ThemeChoice::HighContrastDark, 4.5},
};

QString language()
{
    return qEnvironmentVariable("STRONGROOM_TEST_LANGUAGE", "en");
}

int percent()
{
    return qEnvironmentVariable("STRONGROOM_TEST_TEXT_PERCENT", "100").toInt();
}

QString nameOf(const Look& look)
{
    return percent() == 100 ? QString(look.name) : QString("%1-%2").arg(look.name).arg(percent());
}

/// Where everything is. Themes have their fonts in common: where two of them agree in this, what is
/// whole in one is whole in the other.
QList<QRect> layoutOf(const QWidget& view)
{
    QList<QRect> all{view.rect()};
    for (const auto* widget : view.findChildren<QWidget*>())
        if (widget->isVisibleTo(&view))
            all << widget->geometry();
    return all;
}

/// As large as its window manager would let it be.
void fit(QWidget& view)
{
    QTest::qWait(5); // Layouts that were asked for anew.
    view.resize(view.size().boundedTo(screen));
    QTest::qWait(5);
}

/// What is reached by scrolling sideways only, where the window could be wider.
QStringList asideIn(const QWidget& view)
{
    QStringList faults;
    for (const auto* pane : view.findChildren<ui::ScrollPane*>())
        if (const int hidden = pane->horizontalScrollBar()->maximum();
            pane->isVisible() && hidden > 0)
            faults << QString("%1 scrolls sideways by %2 in a window of %3")
                          .arg(pane->objectName())
                          .arg(hidden)
                          .arg(view.width());
    return faults;
}

} // namespace

class WholeTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsEveryTextWhole_data() { test::everyView(); }
    void showsEveryTextWhole();
    void findsWhatIsFaint();

private:
    QStringList faultsOf(QWidget& view, const Look& look);

    QList<QRect> m_measured; ///< The layout that was found to be whole.
};

void WholeTextsTest::initTestCase()
{
    ui::speak(*qApp, language(), STRONGROOM_BINARY_DIR "/app/console");
    ui::Theme::current().setChoice(ui::ThemeChoice::Light);
    ui::Theme::current().applyTo(*qApp);
}

QStringList WholeTextsTest::faultsOf(QWidget& view, const Look& look)
{
    QStringList faults;
    if (auto layout = layoutOf(view); layout != m_measured) {
        // What is answered meanwhile is laid out when its turn comes.
        for (int turn = 0; turn < 20 && !test::cutTexts(view).isEmpty(); ++turn)
            QTest::qWait(20);
        faults << test::cutTexts(view);
        if (faults.isEmpty())
            m_measured = layoutOf(view);
    }
    if (view.width() > screen.width() || view.height() > screen.height())
        faults << QString("the window takes %1×%2").arg(view.width()).arg(view.height());
    for (int turn = 0; turn < 20 && !asideIn(view).isEmpty(); ++turn)
        QTest::qWait(20);
    faults << asideIn(view);
    return faults + test::faintTexts(view, look.leastContrast);
}

void WholeTextsTest::showsEveryTextWhole()
{
    auto& theme = ui::Theme::current();
    theme.setTextPercent(100);
    theme.setChoice(looks.front().theme);
    auto view = test::openView();
    fit(*view);
    m_measured.clear();

    QStringList faults;
    theme.setTextPercent(percent()); // Changed while the view is open, as by a hand.
    for (const auto& look : looks) {
        theme.setChoice(look.theme);
        fit(*view);
        for (const auto& fault : faultsOf(*view, look))
            faults << nameOf(look) + ": " + fault;
        test::shoot(*view,
                    QString("%1-%2-%3").arg(QTest::currentDataTag(), language(), nameOf(look)), 0);
    }

    QVERIFY2(faults.isEmpty(), qPrintable('\n' + faults.join('\n')));
}

void WholeTextsTest::findsWhatIsFaint()
{
    QWidget window;
    auto* label = new QLabel("Faint", &window);
    auto colors = label->palette();
    colors.setColor(QPalette::WindowText, QColor(0xf0, 0xf0, 0xf0));
    colors.setColor(QPalette::Window, Qt::white);
    window.resize(400, 200);
    window.setPalette(colors);
    label->setPalette(colors);
    window.show();
    QCOMPARE(test::faintTexts(window, 3).size(), 1);
}

QTEST_MAIN(WholeTextsTest)
#include "whole_texts_test.moc"
