// Every text stands whole on the screen, in each language, at each size and in each theme.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/whole_texts.h"
#include "tests/ui/pages/every_view.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

using namespace strongroom;

namespace {

constexpr QSize screen(1280, 800); // The smallest that we promise.

struct Look
{
    const char* name;
    ui::ThemeChoice theme;
    int percent;
};

constexpr std::array looks{
    Look{"light", ui::ThemeChoice::Light, 100},
    Look{"light-200", ui::ThemeChoice::Light, 200},
    Look{"dark", ui::ThemeChoice::Dark, 100},
    Look{"dark-200", ui::ThemeChoice::Dark, 200},
    Look{"hc-light", ui::ThemeChoice::HighContrastLight, 100},
    Look{"hc-light-200", ui::ThemeChoice::HighContrastLight, 200},
    Look{"hc-dark", ui::ThemeChoice::HighContrastDark, 100},
    Look{"hc-dark-200", ui::ThemeChoice::HighContrastDark, 200},
};

QString language()
{
    return qEnvironmentVariable("STRONGROOM_TEST_LANGUAGE", "en");
}

/// Themes differ in colours alone: every language in one of them, and all of them in English. Twice
/// the size, and all of it in every language, on request: some views still lack room for it.
bool isWanted(const Look& look)
{
    if (qEnvironmentVariableIsSet("STRONGROOM_TEST_ALL_LOOKS"))
        return true;
    return look.percent == 100 && (language() == "en" || look.theme == ui::ThemeChoice::Light);
}

/// As large as its window manager would let it be.
void fit(QWidget& view)
{
    QTest::qWait(5); // Layouts that were asked for anew.
    view.resize(view.size().boundedTo(screen));
    QTest::qWait(5);
}

} // namespace

class WholeTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsEveryTextWhole_data() { test::everyView(); }
    void showsEveryTextWhole();
};

void WholeTextsTest::initTestCase()
{
    ui::speak(*qApp, language(), STRONGROOM_BINARY_DIR "/app/console");
    ui::Theme::current().setChoice(ui::ThemeChoice::Light);
    ui::Theme::current().applyTo(*qApp);
}

void WholeTextsTest::showsEveryTextWhole()
{
    auto& theme = ui::Theme::current();
    theme.setTextPercent(100);
    auto view = test::openView();

    QStringList faults;
    for (const auto& look : looks) {
        if (!isWanted(look))
            continue;
        // Changed while the view is open, as by a hand.
        theme.setChoice(look.theme);
        theme.setTextPercent(look.percent);
        fit(*view);
        // What is answered meanwhile is laid out when its turn comes.
        for (int turn = 0; turn < 20 && !test::cutTexts(*view).isEmpty(); ++turn)
            QTest::qWait(20);
        for (const auto& fault : test::cutTexts(*view))
            faults << QString(look.name) + ": " + fault;
        if (view->width() > screen.width() || view->height() > screen.height())
            faults << QString("%1: the window takes %2×%3")
                          .arg(look.name)
                          .arg(view->width())
                          .arg(view->height());
        test::shoot(*view, QString("%1-%2-%3").arg(QTest::currentDataTag(), language(), look.name),
                    0);
    }

    QVERIFY2(faults.isEmpty(), qPrintable('\n' + faults.join('\n')));
}

QTEST_MAIN(WholeTextsTest)
#include "whole_texts_test.moc"
