// What the settings file may hold, and what becomes of one that is none.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/settings.h"

#include "ui/settings/preferences.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using ui::settings::Keys;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void keepsAndForgets();
    void keepsNothingForAProgramWithoutAName();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void leavesASoundFileAlone();
    void clampsWhatIsChosen();
    void tellsOfWhatChanged();
    void forgetsThatSomebodyPresented();

private:
    static void write(const QByteArray& text);

    QTemporaryDir m_folder;
};

void SettingsTest::initTestCase()
{
    QCoreApplication::setOrganizationName("strongroom-test");
    QCoreApplication::setApplicationName("settings-test");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void SettingsTest::init()
{
    QSettings().clear();
}

void SettingsTest::write(const QByteArray& text)
{
    QSettings().sync();
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text), text.size());
}

void SettingsTest::keepsAndForgets()
{
    ui::settings::keep(Keys::textPercent, 150);
    ui::settings::keep(Keys::shortcuts, "secret.reveal", "Ctrl+R");

    QCOMPARE(ui::settings::value(Keys::textPercent).toInt(), 150);
    QCOMPARE(ui::settings::namesIn(Keys::shortcuts), QStringList{"secret.reveal"});
    QCOMPARE(QSettings().value("keyboard/shortcuts/secret.reveal").toString(), "Ctrl+R");
    ui::settings::forget(Keys::textPercent);
    ui::settings::forgetAll(Keys::shortcuts);
    QVERIFY(QSettings().allKeys().isEmpty());
}

void SettingsTest::keepsNothingForAProgramWithoutAName()
{
    QCoreApplication::setOrganizationName({});

    ui::settings::keep(Keys::textPercent, 150);

    QCOMPARE(ui::settings::value(Keys::textPercent, 100).toInt(), 100);
    QCoreApplication::setOrganizationName("strongroom-test");
    QVERIFY(!ui::settings::value(Keys::textPercent).isValid());
}

void SettingsTest::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("noise") << QByteArray("\x7f"
                                         "ELF\x02\x01 and\nmore of it\n\n=\n]x[\n");
    QTest::newRow("cut off") << QByteArray("[appearance]\ntheme=dark\n[secur");
    QTest::newRow("another format") << QByteArray("{\"theme\": \"dark\"}\n");
}

void SettingsTest::setsADamagedFileAside()
{
    QFETCH(QByteArray, text);
    write(text);

    const auto aside = ui::settings::setDamagedAside();

    QVERIFY(aside);
    QFile kept(*aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), text);
    QVERIFY(kept.remove());
    QVERIFY(!ui::settings::value(Keys::theme).isValid());
    ui::settings::keep(Keys::theme, "light"); // It begins anew, and keeps again.
    QCOMPARE(ui::settings::value(Keys::theme).toString(), "light");
    QVERIFY(!ui::settings::setDamagedAside());
}

void SettingsTest::leavesASoundFileAlone()
{
    ui::settings::keep(Keys::theme, "dark");

    QVERIFY(!ui::settings::setDamagedAside());

    QCOMPARE(ui::settings::value(Keys::theme).toString(), "dark");
}

void SettingsTest::clampsWhatIsChosen()
{
    auto& preferences = ui::Preferences::current();

    preferences.choose({-3, 1000, 0, true, true});

    QCOMPARE(preferences.choices().lockAfterMinutes, 1); // And not "never".
    QCOMPARE(preferences.choices().hideAfterSeconds, 200);
    QCOMPARE(preferences.choices().clipboardSeconds, 10);
    preferences.choose({0, 20, 30, true, true});
    QCOMPARE(preferences.choices().lockAfterMinutes, 0);
}

void SettingsTest::tellsOfWhatChanged()
{
    auto& preferences = ui::Preferences::current();
    preferences.choose({});
    QSignalSpy changed(&preferences, &ui::Preferences::changed);

    auto choices = preferences.choices();
    choices.hideOnFocusLoss = false;
    preferences.choose(choices);
    preferences.choose(choices);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(ui::settings::value(Keys::hideOnFocusLoss).toBool(), false);
}

void SettingsTest::forgetsThatSomebodyPresented()
{
    ui::Preferences::current().setPresenting(true);

    QVERIFY(QSettings().allKeys().isEmpty());
    ui::Preferences::current().setPresenting(false);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
