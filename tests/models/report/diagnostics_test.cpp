// Nothing of a person's is in the diagnostics, whatever a line of the log says.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/report/diagnostics.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;

class DiagnosticsTest : public QObject
{
    Q_OBJECT

private slots:
    void masksWhatIsNoPlainWord_data();
    void masksWhatIsNoPlainWord();
    void tellsChoicesAlone();
    void tellsAddressesOnlyIfAsked();
};

void DiagnosticsTest::masksWhatIsNoPlainWord_data()
{
    QTest::addColumn<QString>("logged");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const char* logged, const char* told) {
        QTest::newRow(name) << QString::fromUtf8(logged) << QString::fromUtf8(told);
    };
    row("a sentence", "The keychain did not answer in 3000 ms.",
        "The keychain did not answer in 3000 ms.");
    row("a quoted name", "The secret \"stripe key\" was not found.",
        "The secret […] was not found.");
    row("typographic quotes", "No “stripe key” here", "No […] here");
    row("a quote that never ends", "No \"stripe key", "No […]");
    row("a known name", "stripe could not be read", "[…] could not be read");
    row("a known name with a comma", "Reading Stripe, again", "Reading […], again");
    row("put together", "ledger-db-password is stale", "[…] is stale");
    row("an address", "GET https://strongroom.acme.example/v1 failed", "GET […] failed");
    row("a host", "strongroom.acme.example refused", "[…] refused");
    row("a person", "alice@acme.example left", "[…] left");
    row("a path", "cannot open /home/alice/.config", "cannot open […]");
    row("an address of numbers", "192.0.2.7:8443 closed", "[…] closed");
    row("an assignment", "PASSWORD=hunter2 set", "[…] set");
    row("a token", "bearer eyJhbGciOiJFUzI1NiJ9", "bearer […]");
    row("a key's name", "API_KEY is missing", "[…] is missing");
    row("digits and letters", "value hunter2", "value […]");
    row("a long number", "number 4111111111111111", "number […]");
    row("lines", "one\ntwo\tthree", "one two three");
    row("nothing", "", "");
}

void DiagnosticsTest::masksWhatIsNoPlainWord()
{
    QFETCH(QString, logged);
    QFETCH(QString, told);

    const auto text = report::scrubbed(logged, [](const QString& word) {
        return word.compare("stripe", Qt::CaseInsensitive) == 0;
    });

    QCOMPARE(text, told);
}

void DiagnosticsTest::tellsChoicesAlone()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath("s.ini"), QSettings::IniFormat);
    settings.setValue("language", "de");
    settings.setValue("hints/done", QStringList{"find", "reveal"});
    settings.setValue("update/notice", false);
    settings.setValue("appearance/theme", "no word of ours: sr-canary");
    settings.setValue("audit/filters/Carol's leaving", "actor:carol");
    settings.setValue("lookup/pins/0123", QStringList{"sr-canary"});

    report::Diagnostics diagnostics;
    diagnostics.settings = report::settingsToTell(settings);
    const auto text = report::diagnosticsText(diagnostics, {});

    QVERIFY(text.contains("language: de\n"));
    QVERIFY(text.contains("hints/done: find,reveal\n"));
    QVERIFY(text.contains("update/notice: false\n"));
    QVERIFY(text.contains("appearance/theme: […]\n"));
    QVERIFY(text.contains("others, not told: 2\n"));
    QVERIFY(!text.contains("canary"));
    QVERIFY(!text.contains("arol"));
}

void DiagnosticsTest::tellsAddressesOnlyIfAsked()
{
    report::Diagnostics diagnostics;
    diagnostics.log = {{QDateTime::fromMSecsSinceEpoch(0), "warning", "https://a.example is slow"}};
    QVERIFY(!report::diagnosticsText(diagnostics, {}).contains("a.example"));
    QVERIFY(!report::diagnosticsText(diagnostics, {}).contains("addresses"));

    diagnostics.addresses = {{"server", "https://a.example"}};

    const auto text = report::diagnosticsText(diagnostics, {});
    QCOMPARE(text.count("https://a.example"), 1); // The log stays scrubbed.
    QVERIFY(text.contains("1970-01-01T00:00:00Z warning […] is slow\n"));
}

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "diagnostics_test.moc"
