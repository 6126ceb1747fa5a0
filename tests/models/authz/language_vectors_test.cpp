// The language cases of OpenFGA's own tools: what they take, refuse and write, place by place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/authz/dsl/parser.h"
#include "models/authz/dsl/writer.h"
#include "models/authz/model/model_json.h"
#include "models/authz/validation/validate.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace strongroom;
using namespace strongroom::authz;

namespace {

QString folder()
{
    return qEnvironmentVariable("STRONGROOM_VECTORS") + "/openfga-language";
}

std::string read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

YAML::Node cases(const QString& name)
{
    return YAML::Load(read(folder() + '/' + name));
}

/// "5:11-15 reserved-relation-keywords a relation cannot be …", lines and columns from 0.
QString line(int start, int column, int end, const std::string& kind, const std::string& message)
{
    return QString("%1:%2-%3 %4 %5")
        .arg(start)
        .arg(column)
        .arg(end)
        .arg(QString::fromStdString(kind), QString::fromStdString(message));
}

QStringList expectedOf(const YAML::Node& errors)
{
    QStringList lines;
    for (const auto& error : errors) {
        const auto metadata = error["metadata"];
        lines << line(error["line"]["start"].as<int>(), error["column"]["start"].as<int>(),
                      error["column"]["end"].as<int>(),
                      metadata ? metadata["errorType"].as<std::string>("") : std::string(),
                      error["msg"].as<std::string>());
    }
    lines.sort();
    return lines;
}

QStringList linesOf(const Findings& findings)
{
    QStringList lines;
    for (const auto& finding : findings)
        if (finding.severity != Severity::Warned)
            lines << line(finding.place.line, finding.place.column, finding.place.end, finding.kind,
                          finding.message);
    lines.sort();
    return lines;
}

/// Without the members that OpenFGA's tools write or leave out as they are made: in JavaScript or
/// in Go.
QJsonValue withoutEmpties(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto& one : value.toArray())
            list << withoutEmpties(one);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto members = value.toObject();
    for (auto one = members.begin(); one != members.end(); ++one) {
        const bool empty = one->isNull() || (one->isArray() && one->toArray().isEmpty())
                           || (one.key() == "relations" && one->toObject().isEmpty());
        if (!empty)
            object[one.key()] = withoutEmpties(*one);
    }
    return object;
}

QJsonValue json(const std::string& text)
{
    return withoutEmpties(QJsonDocument::fromJson(QByteArray::fromStdString(text)).object());
}

} // namespace

class LanguageVectorsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void refusesWhatIsNoModel_data();
    void refusesWhatIsNoModel();
    void turnsTheDslIntoJsonAndBack_data();
    void turnsTheDslIntoJsonAndBack();
};

void LanguageVectorsTest::initTestCase()
{
    if (!QDir(folder()).exists())
        QSKIP("the public vectors are not here (openfga-language)");
}

namespace {

void addCases(const QString& file)
{
    QTest::addColumn<QString>("dsl");
    QTest::addColumn<QStringList>("expected");
    for (const auto& one : cases(file))
        QTest::newRow(one["name"].as<std::string>().c_str())
            << QString::fromStdString(one["dsl"].as<std::string>())
            << expectedOf(one["expected_errors"]);
}

} // namespace

void LanguageVectorsTest::findsWhatIsWrong_data()
{
    addCases("dsl-semantic-validation-cases.yaml");
}

void LanguageVectorsTest::findsWhatIsWrong()
{
    QFETCH(QString, dsl);
    QFETCH(QStringList, expected);

    const auto parsed = parseDsl(dsl.toStdString());

    QCOMPARE(linesOf(parsed.findings), QStringList());
    QCOMPARE(linesOf(validate(parsed.model)), expected);
}

void LanguageVectorsTest::refusesWhatIsNoModel_data()
{
    addCases("dsl-syntax-validation-cases.yaml");
}

/// Our sentences are our own; where they point is not.
void LanguageVectorsTest::refusesWhatIsNoModel()
{
    QFETCH(QString, dsl);
    QFETCH(QStringList, expected);

    const auto parsed = parseDsl(dsl.toStdString());

    QCOMPARE(parsed.findings.empty(), expected.empty());
    if (!expected.empty())
        QCOMPARE(QString::number(parsed.findings.front().place.line),
                 expected.front().section(':', 0, 0));
}

void LanguageVectorsTest::turnsTheDslIntoJsonAndBack_data()
{
    QTest::addColumn<QString>("path");
    for (const auto& name : QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << folder() + '/' + name + "/authorization-model";
}

void LanguageVectorsTest::turnsTheDslIntoJsonAndBack()
{
    QFETCH(QString, path);
    const auto dsl = read(path + ".fga");
    const auto expected = json(read(path + ".json"));

    const auto parsed = parseDsl(dsl);
    const auto again = readModelJson(read(path + ".json"));

    QVERIFY(parsed.findings.empty());
    QVERIFY(again);
    QVERIFY(!expected.toObject().isEmpty());
    QCOMPARE(json(writeModelJson(parsed.model)), expected);
    QCOMPARE(json(writeModelJson(*again)), expected);
    const auto written = writeDsl(*again);
    QVERIFY(written);
    QCOMPARE(json(writeModelJson(parseDsl(*written).model)), expected);
    QCOMPARE(*writeDsl(parsed.model), *written);
}

QTEST_GUILESS_MAIN(LanguageVectorsTest)
#include "language_vectors_test.moc"
