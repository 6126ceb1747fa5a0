// Set up with the product's own commands, as docs/formats/configuration.md says for an authority
// kept elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/hostile/stage.h"

#include "client/http/json_call.h"
#include "models/domain/authority_fingerprint.h"
#include "server/issuer/issuer_storage.h"
#include "server/storage/sqlite/database.h"
#include "tests/client/waiting.h"
#include "tests/hostile/traces.h"

#include <QJsonArray>

namespace strongroom::hostile {

using test::fileText;
using test::wait;

namespace {

constexpr int patience = 40000; // Milliseconds.

QString program(const char* name)
{
    return QCoreApplication::applicationDirPath() + '/' + name;
}

QByteArray run(const char* name, const QStringList& arguments)
{
    QProcess process;
    process.start(program(name), arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qWarning() << name << arguments << process.readAllStandardError();
    return process.readAllStandardOutput();
}

QJsonObject readObject(const QString& path)
{
    return QJsonDocument::fromJson(fileText(path)).object();
}

void writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(text);
}

client::VersionDraft draftOf(const std::string& a, const std::string& b)
{
    client::VersionDraft draft;
    draft.entries.push_back({"A", domain::ValueFormat::Text, SecretBytes::copyOf(a)});
    draft.entries.push_back({"B", domain::ValueFormat::Text, SecretBytes::copyOf(b)});
    return draft;
}

} // namespace

Stage::~Stage()
{
    alice.reset();
    bob.reset();
    for (auto* process : {&runner, &server}) {
        process->closeWriteChannel();
        if (process->state() != QProcess::NotRunning && !process->waitForFinished(10000))
            process->kill();
        process->waitForFinished(10000);
    }
}

std::string Stage::canary(const std::string& key, int version)
{
    return canaryMark + key + std::to_string(version) + "-one-of-the-values";
}

bool Stage::makeFiles()
{
    run("strongroomd", {"init", "--embedded", "--data", folder("plane")});
    const auto said = run("strongroomd", {"authority-new", "--out", folder("authority")});
    const auto fingerprint = domain::parseFingerprint(said.trimmed().toStdString());
    if (!fingerprint)
        return false;
    m_fingerprint = *fingerprint;
    auto config = readObject(folder("plane/strongroomd.json"));
    const auto id = config["organization"].toString();
    organization = {id.toStdString()};
    run("strongroomd", {"runner-issue", "--authority", folder("authority"), "--organization-id", id,
                        "--name", "eu-1", "--out", folder("runner")});
    config["runner_authority"] = folder("authority/ca.pem");
    config["external_issuer"] = QJsonObject{{"issuer", m_issuer.address().toString() + "/oidc"},
                                            {"audience", "strongroom"},
                                            {"client_id", "strongroom-console"},
                                            {"ca", m_issuer.folder() + "/ca.pem"}};
    writeFile(folder("plane/strongroomd.json"), QJsonDocument(config).toJson());
    configureRunner();
    return true;
}

void Stage::configureRunner()
{
    auto config = readObject(folder("runner/runner.json"));
    config.remove("control_plane");
    config["ready_file"] = folder("ready.json");
    config["authority"] = folder("plane/ca.pem");
    config["issuers"] = QJsonArray{QJsonObject{{"issuer", m_issuer.address().toString() + "/oidc"},
                                               {"client_id", "strongroom-console"},
                                               {"ca", m_issuer.folder() + "/ca.pem"}}};
    writeFile(folder("runner/runner.json"), QJsonDocument(config).toJson());
}

void Stage::startRunner()
{
    runner.start(program("strongroom-runner"),
                 {"run", "--config", folder("runner/runner.json"), "--exit-with-parent"});
}

bool Stage::startServer()
{
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(program("hostile_strongroomd"),
                 {folder("plane/strongroomd.json"), folder("ready.json"), folder("loot"),
                  readObject(m_issuer.folder() + "/ready.json")["sign_in_page"].toString()
                      + "/oidc/authorize"});
    return QTest::qWaitFor([this] { return QFile::exists(folder("ready.json")); }, patience);
}

bool Stage::addBob()
{
    auto storage =
        server::SqliteStorage::open((m_issuer.folder() + "/strongroom.sqlite").toStdString());
    if (!storage)
        return false;
    server::IssuerStorage accounts(**storage);
    auto account = accounts.accountByUsername("alice");
    if (!account)
        return false;
    account->subject = newId();
    account->username = "bob";
    account->name = "Bob";
    return accounts.addAccount(*account).hasValue();
}

std::unique_ptr<client::ControlPlane> Stage::strangerFor(const QString& username)
{
    auto& browser = username == "bob" ? bobBrowser : m_aliceBrowser;
    browser.username = username;
    client::ControlPlaneSettings settings;
    settings.server = QUrl(readObject(folder("ready.json"))["api"].toString());
    settings.caPem = fileText(folder("plane/ca.pem")) + m_issuer.caPem();
    settings.name = "hostile " + username;
    settings.setupToken = m_issuer.setupToken();
    settings.pinsFile = folder(username + "/authorities.json");
    settings.memoryFile = folder(username + "/met.log");
    settings.browser = [&browser](const QUrl& url) { return browser.open(url); };
    return std::make_unique<client::ControlPlane>(settings);
}

std::unique_ptr<client::ControlPlane> Stage::clientFor(const QString& username)
{
    auto person = strangerFor(username);
    const auto me = wait(person->session.signIn());
    if (!me)
        qWarning() << username << me.error().message.c_str() << me.error().detail.c_str();
    const auto pinned = person->trust.trust(organization, m_fingerprint);
    return me && pinned ? std::move(person) : nullptr;
}

bool Stage::alterStore(const std::string& sql)
{
    auto database = server::Database::open(folder("plane/strongroom.sqlite").toStdString());
    return database && database->execute(sql);
}

std::unique_ptr<client::ControlPlane> Stage::anotherClient()
{
    return clientFor("alice");
}

bool Stage::makeSecrets()
{
    client::SecretDraft first;
    first.secret.name = "Stripe";
    first.version = draftOf(canary("A", 1), canary("B", 1));
    client::SecretDraft other;
    other.secret.name = "GitHub";
    other.version = draftOf(canary("A", 100), canary("B", 100));
    const auto made = wait(alice->secrets.create(organization, std::move(first)));
    const auto beside = wait(alice->secrets.create(organization, std::move(other)));
    if (!made || !beside)
        return false;
    stripe = made->id;
    github = beside->id;
    return wait(alice->secrets.putVersion({organization, stripe, made->revision},
                                          draftOf(canary("A", 2), canary("B", 2))))
        .hasValue();
}

bool Stage::start()
{
    if (!m_issuer.start() || !makeFiles() || !startServer())
        return false;
    startRunner();
    alice = clientFor("alice");
    if (!alice || !addBob())
        return false;
    bob = clientFor("bob");
    const bool connected = QTest::qWaitFor(
        [this] { return *wait(alice->directory.custodianConnected(organization)); }, patience);
    // The hostile process wants to have seen a proof of each.
    return bob && connected && makeSecrets() && reveal(*alice) && reveal(*bob);
}

Result<client::HttpReply> Stage::order(const char* path, const std::string& attack,
                                       const std::string& token)
{
    client::HttpCall call(
        "POST", path, client::jsonBody(wire::json::object{{"attack", attack}, {"token", token}}));
    call.authorized = false;
    return wait(alice->transport.send(std::move(call)));
}

int Stage::arm(const std::string& attack, const std::string& token)
{
    const auto reply = order("/hostile/arm", attack, token);
    return reply ? QJsonDocument::fromJson(reply->body).object()["fired"].toInt() : -1;
}

Error Stage::act(const std::string& name, const std::string& token)
{
    const auto reply = order("/hostile/act", name, token);
    return reply ? Error{} : reply.error();
}

Result<client::Revealed> Stage::reveal(client::ControlPlane& person, std::vector<std::string> keys)
{
    domain::GrantRequest request;
    request.secret = stripe;
    request.keys = std::move(keys);
    request.purpose = {domain::PurposeCategory::Incident, "INC-4821", ""};
    return wait(person.secrets.reveal(organization, std::move(request)));
}

Result<domain::Version> Stage::write(client::ControlPlane& person)
{
    const auto secret = wait(person.secrets.get(organization, stripe));
    if (!secret)
        return secret.error();
    return wait(person.secrets.putVersion({organization, stripe, secret->revision},
                                          draftOf(canary("A", 9), canary("B", 9))));
}

bool Stage::leaked()
{
    return holdsValue(fileText(folder("loot"))) || memoryHoldsValue(server.processId());
}

bool Stage::received(const QByteArray& text) const
{
    return fileText(folder("loot")).contains(text);
}

void Stage::moveRunnersClock(const QString& library)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", library);
    environment.insert("STRONGROOM_TEST_CLOCK", folder("clock"));
    runner.setProcessEnvironment(environment);
}

bool Stage::loggedRefusal(const std::string& reason)
{
    QFile log(folder("runner/runner.log"));
    if (!log.open(QIODevice::ReadOnly) || !log.seek(m_logRead))
        return false;
    const auto lines = log.readAll().split('\n');
    m_logRead = log.size();
    return std::ranges::any_of(lines, [&](const QByteArray& line) {
        const auto fields = QJsonDocument::fromJson(line).object();
        return fields["event"].toString() == "refused"
               && fields["reason"].toString().toStdString() == reason;
    });
}

bool Stage::restartRunner()
{
    runner.closeWriteChannel();
    runner.waitForFinished(patience);
    startRunner();
    return QTest::qWaitFor(
        [this] { return *wait(alice->directory.custodianConnected(organization)); }, patience);
}

} // namespace strongroom::hostile
