// The form of a secret: what it shows, what it reads, and what it refuses.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/exchange/secret_form.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::exchange;

namespace {

std::string plain(const std::optional<SecretBytes>& value)
{
    const auto bytes = value ? value->reveal() : std::span<const std::uint8_t>();
    return {bytes.begin(), bytes.end()};
}

Result<SecretForm> parsed(std::string_view text)
{
    return parseForm(SecretBytes::copyOf(text));
}

} // namespace

class SecretFormTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote();
    void readsValuesOfEveryForm();
    void refusesWithTheLine_data();
    void refusesWithTheLine();
};

void SecretFormTest::readsWhatItWrote()
{
    SecretForm form;
    form.group = "Payments \"live\"";
    form.scope = "prod";
    form.description = "first line\nsecond: line";
    form.entries.push_back({"API_KEY", domain::ValueFormat::Text, std::nullopt});

    const auto again = parsed(formText(form));

    QVERIFY(again.hasValue());
    QCOMPARE(again->group, form.group);
    QCOMPARE(again->scope, form.scope);
    QCOMPARE(again->description, form.description);
    QCOMPARE(again->entries.size(), 1U);
    QCOMPARE(again->entries[0].key, std::string("API_KEY"));
    QVERIFY(!again->entries[0].value);
}

void SecretFormTest::readsValuesOfEveryForm()
{
    const auto form = parsed("group: g\nentries:\n  A: 007\n  B: |\n    two\n    lines\n  C: ''\n"
                             "  D: !keep\n  E: null\n  F: \"!keep\"\n");

    QVERIFY(form.hasValue());
    QCOMPARE(form->entries.size(), 6U);
    QCOMPARE(plain(form->entries[0].value), std::string("007"));
    QCOMPARE(plain(form->entries[1].value), std::string("two\nlines\n"));
    QVERIFY(form->entries[2].value && form->entries[2].value->size() == 0);
    QVERIFY(!form->entries[3].value);
    QVERIFY(form->entries[4].value);
    QCOMPARE(plain(form->entries[5].value), std::string("!keep"));
}

void SecretFormTest::refusesWithTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* text, const char* says) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(says);
    };
    row("no group", "entries:\n  A: b\n", "names no group");
    row("no entries", "group: g\nentries:\n", "no entries");
    row("an unknown member", "group: g\ncolour: red\n", "Line 2");
    row("a key twice", "group: g\nentries:\n  A: b\n  A: c\n", "Line 4");
    row("a list", "group: g\nentries:\n  A: [b]\n", "Line 3");
    row("values in values", "group: g\nentries:\n  A:\n    B: c\n", "Line 4");
    row("an alias", "group: &x g\nentries:\n  A: *x\n", "Line 3");
    row("not YAML", "group: }\n", "Line 1");
    row("no map", "just words\n", "Line 1");
    row("two documents", "group: g\n---\ngroup: h\n", "one document");
    row("a kept value that is written", "group: g\nentries:\n  A: !keep b\n", "Line 3");
    row("no UTF-8", "group: caf\xe9\n", "UTF-8");
    row("nothing", "", "names no group");
}

void SecretFormTest::refusesWithTheLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);

    const auto form = parsed(text.toStdString());

    QVERIFY(!form.hasValue());
    QCOMPARE(form.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(QByteArray::fromStdString(form.error().message).contains(says),
             form.error().message.c_str());
}

QTEST_GUILESS_MAIN(SecretFormTest)
#include "secret_form_test.moc"
