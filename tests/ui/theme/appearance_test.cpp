// How the console looks, from one start to the next.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/appearance.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;

class AppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void comesBackAsChosen();
    void showsAtOnceWhatIsChosen();
    void takesNothingThatWeDidNotWrite();
    void knowsNamesOnly();

private:
    QTemporaryDir m_folder;
};

void AppearanceTest::initTestCase()
{
    QCoreApplication::setOrganizationName("strongroom-test");
    QCoreApplication::setApplicationName("appearance-test");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void AppearanceTest::comesBackAsChosen()
{
    const ui::Appearance wished{ui::ThemeChoice::HighContrastDark, ui::Density::Compact, 170, true};

    ui::choose(wished);

    QVERIFY(ui::savedAppearance() == wished);
}

void AppearanceTest::showsAtOnceWhatIsChosen()
{
    ui::choose({ui::ThemeChoice::Dark, ui::Density::Spacious, 200, true});

    const auto& theme = ui::Theme::current();
    QCOMPARE(theme.scheme(), ui::Scheme::Dark);
    QCOMPARE(theme.density(), ui::Density::Spacious);
    QCOMPARE(theme.textPercent(), 200);
    QVERIFY(theme.reducedMotion());
}

void AppearanceTest::takesNothingThatWeDidNotWrite()
{
    QSettings().setValue("appearance/theme", "mauve");
    QSettings().setValue("appearance/density", 7);
    QSettings().setValue("appearance/textPercent", 100000);

    const auto saved = ui::savedAppearance();

    QCOMPARE(saved.theme, ui::ThemeChoice::System);
    QCOMPARE(saved.density, ui::Density::Comfortable);
    QCOMPARE(saved.textPercent, 200);
    QSettings().setValue("appearance/textPercent", "large");
    QCOMPARE(ui::savedAppearance().textPercent, 100);
}

void AppearanceTest::knowsNamesOnly()
{
    QCOMPARE(ui::themeNamed("hc-light"), ui::ThemeChoice::HighContrastLight);
    QCOMPARE(ui::densityNamed("compact"), ui::Density::Compact);
    QVERIFY(!ui::themeNamed("Dark"));
    QVERIFY(!ui::densityNamed(""));
}

QTEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
