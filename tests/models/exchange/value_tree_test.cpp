// A tree of values becomes secrets with keys, or a sentence that names the line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/exchange/value_tree.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::exchange;

namespace {

std::vector<NamedValue> tree(std::initializer_list<std::vector<std::string>> paths)
{
    std::vector<NamedValue> values;
    for (const auto& names : paths) {
        const auto line = static_cast<int>(values.size()) + 1;
        values.push_back({names, SecretBytes::copyOf(std::string_view("v")), false, line});
    }
    return values;
}

/// "secret: key, key; secret: key"
QByteArray shapeOf(const Result<ParsedFile>& file)
{
    QByteArrayList secrets;
    for (const auto& secret : file->secrets) {
        QByteArrayList keys;
        for (const auto& entry : secret.entries)
            keys << QByteArray::fromStdString(entry.key);
        secrets << QByteArray::fromStdString(secret.name) + ": " + keys.join(", ");
    }
    return secrets.join("; ");
}

} // namespace

class ValueTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void makesASecretOfEachFirstName();
    void makesOneSecretIfAsked();
    void leavesNullsOutWithANote();
    void takesWhatIsChosen();
    void refusesNamesThatAreNoKeys();
    void refusesAFileWithoutValues();
};

void ValueTreeTest::makesASecretOfEachFirstName()
{
    const auto file = secretsOf(
        tree({{"db", "user"}, {"TOKEN"}, {"db", "hosts", "0"}, {"mail", "key"}}), "name", false);

    QVERIFY(file);
    QCOMPARE(shapeOf(file), QByteArray("db: user, hosts.0; name: TOKEN; mail: key"));
    QCOMPARE(file->secrets.front().entries.back().line, 3);
}

void ValueTreeTest::makesOneSecretIfAsked()
{
    const auto file = secretsOf(tree({{"db", "user"}, {"TOKEN"}}), "all", true);

    QVERIFY(file);
    QCOMPARE(shapeOf(file), QByteArray("all: db.user, TOKEN"));
}

void ValueTreeTest::leavesNullsOutWithANote()
{
    auto values = tree({{"a", "b"}, {"a", "c"}});
    values.front().null = true;

    const auto file = secretsOf(std::move(values), "name", false);

    QVERIFY(file);
    QCOMPARE(shapeOf(file), QByteArray("a: c"));
    QCOMPARE(file->notes.front().line, 1);
    QCOMPARE(file->notes.front().text, std::string("\"a.b\" is null; it is left out."));
}

void ValueTreeTest::takesWhatIsChosen()
{
    const auto all = [] { return tree({{"a", "b"}, {"a", "bc"}, {"ab"}, {"c", "d"}}); };
    const auto shape = [&all](const std::vector<std::vector<std::string>>& chosen) {
        return shapeOf(secretsOf(chosenOf(all(), chosen), "n", false));
    };

    QCOMPARE(shape({}), QByteArray("a: b, bc; n: ab; c: d"));
    QCOMPARE(shape({{"a"}}), QByteArray("a: b, bc"));
    QCOMPARE(shape({{"a", "b"}, {"c"}}), QByteArray("a: b; c: d"));
    QVERIFY(chosenOf(all(), {{"a", "b", "c"}, {"absent"}}).empty());
}

void ValueTreeTest::refusesNamesThatAreNoKeys()
{
    const auto odd = secretsOf(tree({{"a", "b"}, {"a", "b=c"}}), "n", false);
    QVERIFY(!odd);
    QCOMPARE(odd.error().kind, ErrorKind::InvalidInput);
    QVERIFY(odd.error().message.starts_with("Line 2: "));

    const auto twice = secretsOf(tree({{"a", "b.c"}, {"a", "b", "c"}}), "n", false);
    QVERIFY(!twice);
    QVERIFY(twice.error().message.starts_with("Line 2: \"a.b.c\""));
}

void ValueTreeTest::refusesAFileWithoutValues()
{
    QCOMPARE(secretsOf({}, "n", false).error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(ValueTreeTest)
#include "value_tree_test.moc"
