// Malformed and hostile models are refused with the place, and never crash.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/dsl/parser.h"
#include "models/authz/dsl/writer.h"
#include "models/authz/evaluation/schema.h"
#include "models/authz/model/model_json.h"
#include "models/authz/modules/modules.h"
#include "models/authz/validation/validate.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::authz;

namespace {

std::string repeated(std::string_view text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

const std::string head = "model\n  schema 1.1\ntype user\ntype doc\n  relations\n";

} // namespace

class DslTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsThePlace();
    void refusesNestingWithoutEnd();
    void refusesFloods();
    void judgesLargeModelsInTime();
    void refusesBytesThatAreNoText();
    void takesEveryNameThatIsAWordOfTheLanguage();
    void refusesWhatNeverTypeChecks_data();
    void refusesWhatNeverTypeChecks();
    void refusesJsonThatIsNoModel_data();
    void refusesJsonThatIsNoModel();
    void putsModulesTogether();
    void namesTheModuleAtFault();
};

void DslTest::tellsThePlace()
{
    const auto parsed = parseDsl(head + "    define viewer [user]\n");

    QCOMPARE(parsed.findings.size(), std::size_t(1));
    QVERIFY(describe(parsed.findings.front(), "m.fga").starts_with("m.fga:6:19: "));
}

void DslTest::refusesNestingWithoutEnd()
{
    const auto nested = head + "    define a: [user]\n    define b: " + repeated("(", 10'000) + "a"
                        + repeated(")", 10'000) + "\n";
    const auto json =
        R"({"schema_version":"1.1","type_definitions":[{"type":"doc","relations":{"a":)"
        + repeated(R"({"union":{"child":[)", 10'000) + R"({"this":{}})" + repeated("]}}", 10'000)
        + "}}]}";

    QVERIFY(!parseDsl(nested).findings.empty());
    QVERIFY(!readModelJson(json));
}

void DslTest::refusesFloods()
{
    const auto parsed = parseDsl(head + repeated("    define a: [user]\n", 100'000));

    QCOMPARE(parsed.findings.front().message, std::string("a model has at most 1 MiB."));
}

/// As many relations as fit, each computed from the next: nothing may take the square of that.
void DslTest::judgesLargeModelsInTime()
{
    constexpr int count = 20'000;
    auto dsl = head;
    for (int i = 0; i < count; ++i)
        dsl += "    define r" + std::to_string(i) + ": r" + std::to_string(i + 1) + '\n';
    dsl += "    define r" + std::to_string(count) + ": [user]\n";

    const auto parsed = parseDsl(dsl);

    QVERIFY(parsed.findings.empty());
    QVERIFY(validate(parsed.model).empty());
}

void DslTest::refusesBytesThatAreNoText()
{
    for (const auto& bad : {std::string("\0", 1), std::string("\xff"), std::string("\x1b[2J")}) {
        const auto parsed = parseDsl("model\n  schema 1.1\ntype u" + bad + "\n");
        QVERIFY(!parsed.findings.empty());
        for (const auto& finding : parsed.findings)
            for (const char c : describe(finding, "f"))
                QVERIFY(static_cast<unsigned char>(c) >= ' ');
    }
    QVERIFY(!parseDsl("").findings.empty());
    QVERIFY(!parseDsl("\n\n").findings.empty());
}

void DslTest::takesEveryNameThatIsAWordOfTheLanguage()
{
    const auto dsl = "model\n  schema 1.1\n\ntype type\n\ntype relation\n  relations\n"
                     "    define model: [type]\n    define schema: model or extend from module\n"
                     "    define extend: [type]\n    define module: [relation]\n";

    const auto parsed = parseDsl(dsl);

    QVERIFY(parsed.findings.empty());
    QVERIFY(validate(parsed.model).empty());
    QVERIFY(writeDsl(parsed.model));
}

void DslTest::refusesWhatNeverTypeChecks_data()
{
    QTest::addColumn<QString>("relations");
    QTest::newRow("no type") << "define a: [nobody]";
    QTest::newRow("no relation") << "define a: b";
    QTest::newRow("no condition") << "define a: [user with never]";
    QTest::newRow("only itself") << "define a: [doc#a]";
    QTest::newRow("two from each other") << "define a: b\n    define b: a";
    QTest::newRow("taken from itself") << "define b: [user]\n    define a: b but not a";
    QTest::newRow("from a wildcard") << "define p: [user:*]\n    define a: a from p";
    QTest::newRow("from what is computed")
        << "define p: [doc]\n    define q: p\n    define a: [user] or a from q";
}

void DslTest::refusesWhatNeverTypeChecks()
{
    QFETCH(QString, relations);

    const auto parsed = parseDsl(head + "    " + relations.toStdString() + "\n");

    QVERIFY(parsed.findings.empty());
    const auto findings = validate(parsed.model);
    QVERIFY(!canEvaluate(findings));
    QVERIFY(findings.front().place.line >= 5);
    QVERIFY(!Schema::create(parsed.model));
}

void DslTest::refusesJsonThatIsNoModel_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("nothing") << "";
    QTest::newRow("half") << R"({"schema_version":)";
    QTest::newRow("a list") << "[]";
    QTest::newRow("a number for a list") << R"({"type_definitions":1})";
    QTest::newRow("a text for a relation")
        << R"({"type_definitions":[{"type":"a","relations":{"b":"c"}}]})";
    QTest::newRow("a condition by another name")
        << R"({"conditions":{"a":{"name":"b","expression":"true"}}})";
    QTest::newRow("a parameter of no type")
        << R"({"conditions":{"a":{"name":"a","expression":"x","parameters":{"x":{"type_name":"y"}}}}})";
    QTest::newRow("two documents") << "{}{}";
}

void DslTest::refusesJsonThatIsNoModel()
{
    QFETCH(QString, json);

    const auto model = readModelJson(json.toStdString());

    QVERIFY(!model);
    QCOMPARE(model.error().kind, ErrorKind::InvalidInput);
}

void DslTest::putsModulesTogether()
{
    const std::vector<ModuleFile> files = {
        {"wiki.fga", "module wiki\nextend type org\n  relations\n    define writer: admin\n"},
        {"core.fga", "module core\ntype user\ntype org\n  relations\n    define admin: [user]\n"}};

    const auto merged = mergeModules(files, "1.2");

    QVERIFY(merged.findings.empty());
    QVERIFY(validate(merged.model).empty());
    const auto* writer = merged.model.find("org", "writer");
    QVERIFY(writer);
    QCOMPARE(writer->module, std::string("wiki"));
    QCOMPARE(writer->file, std::string("wiki.fga"));
    QCOMPARE(merged.model.find("org")->module, std::string("core"));
}

void DslTest::namesTheModuleAtFault()
{
    const ModuleFile core{"core.fga", "module core\ntype user\ntype org\n  relations\n"
                                      "    define admin: [user]\n"};
    const auto said = [&](const std::string& text) {
        const std::vector<ModuleFile> files = {core, {"more.fga", text}};
        auto merged = mergeModules(files, "1.2");
        auto findings = merged.findings;
        if (findings.empty())
            findings = validate(merged.model);
        return findings.empty() ? std::string() : describe(findings.front(), {});
    };

    QVERIFY(said("module more\ntype org\n").starts_with("more.fga:2:6: "));
    QVERIFY(said("module more\nextend type team\n").starts_with("more.fga:2:13: "));
    QVERIFY(said("module more\nextend type org\n  relations\n    define admin: [user]\n")
                .starts_with("more.fga:4:12: "));
    QVERIFY(said("module more\nextend type org\n  relations\n    define x: y\n")
                .starts_with("more.fga:4:15: "));
    QVERIFY(said("model\n  schema 1.1\ntype a\n").starts_with("more.fga:1:1: "));
    QVERIFY(said("module more\ntype doc\n  relations\n    define x: [nobody]\n")
                .starts_with("more.fga:4:16: "));
    QVERIFY(said("module more\ntype doc[\n").starts_with("more.fga:2:9: "));
}

QTEST_GUILESS_MAIN(DslTest)
#include "dsl_test.moc"
