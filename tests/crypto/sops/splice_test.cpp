// Which changes of a file need no second look.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/format/splice.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::sops;

class SpliceTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatKeepsItsForm_data();
    void knowsWhatKeepsItsForm();
    void looksAtEveryEdit();
};

void SpliceTest::knowsWhatKeepsItsForm_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("keeps");
    const QByteArray sealed = "ENC[AES256_GCM,data:YQ==,iv:YQ==,tag:YQ==,type:str]";
    const QByteArray longer = "ENC[AES256_GCM,data:YWFhYQ==,iv:YQ==,tag:YQ==,type:int]";
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after,
                        bool keeps) { QTest::newRow(name) << before << after << keeps; };
    row("plain for plain", sealed, longer, true);
    row("double for double", '"' + sealed + '"', '"' + longer + '"', true);
    row("single for single", '\'' + sealed + '\'', '\'' + longer + '\'', true);
    row("plain times", "2025-01-01T00:00:00Z", "2026-11-25T09:00:00Z", true);
    row("quotes that change", '"' + sealed + '"', '\'' + longer + '\'', false);
    row("plain for quoted", '"' + sealed + '"', longer, false);
    row("quoted for plain", sealed, '"' + longer + '"', false);
    row("a time for a value", sealed, "2025-01-01T00:00:00Z", false);
    row("put in", "", sealed, false);
    row("taken out", sealed, "", false);
    row("quotes around nothing", "\"\"", '"' + sealed + '"', false);
    row("a number", "1234", sealed, false);
    row("a word", "word", "other", false);
    row("over lines", "|\n  a", sealed, false);
    row("a line in it", sealed, sealed + "\n" + sealed, false);
    row("a comment behind it", sealed, sealed + " #", false);
    row("a quote in it", '"' + sealed + '"', "\"a\"b\"", false);
    row("an escape in it", '"' + sealed + '"', "\"a\\n\"", false);
    row("a key behind it", sealed, sealed + ": ]", false);
}

void SpliceTest::knowsWhatKeepsItsForm()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, keeps);
    const auto file = SecretBytes::copyOf("a: " + before.toStdString() + "\n");
    Edits edits;

    edits.replace({3, 3 + static_cast<std::size_t>(before.size())}, after.toStdString());

    QCOMPARE(edits.keepForm(file), keeps);
}

void SpliceTest::looksAtEveryEdit()
{
    const std::string sealed = "ENC[AES256_GCM,data:YQ==,iv:YQ==,tag:YQ==,type:str]";
    const auto file = SecretBytes::copyOf(sealed + "\n" + sealed);
    Edits edits;
    edits.replace({0, sealed.size()}, sealed);
    QVERIFY(edits.keepForm(file));

    edits.replace({sealed.size() + 1, file.size()}, "text");

    QVERIFY(!edits.keepForm(file));
}

QTEST_GUILESS_MAIN(SpliceTest)
#include "splice_test.moc"
