// Signatures held against AWS's own test suite, in both ways that it carries them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/aws/sigv4.h"

#include "base/codec.h"
#include "crypto/hash.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace strongroom;
using namespace strongroom::providers;

namespace {

const QString folder = STRONGROOM_TEST_DATA "/providers/aws-sigv4/";

QByteArray fileOf(const QString& name, const QString& file)
{
    QFile opened(folder + name + '/' + file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("absent");
}

struct Case
{
    AwsCredentials credentials{};
    SigningScope scope{};
    CanonicalInput input{};
    QString expiration{};
    bool signsBody = false;
    bool omitsToken = false;
};

/// A header's value goes on in lines that begin with white space.
void readHeaders(const QByteArray& head, CanonicalInput& input)
{
    const auto lines = head.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].startsWith(' ')) {
            input.headers.back().second += '\n' + lines[i].toStdString();
            continue;
        }
        const auto colon = lines[i].indexOf(':');
        if (colon > 0)
            input.headers.emplace_back(lines[i].left(colon).toStdString(),
                                       lines[i].mid(colon + 1).toStdString());
    }
    const auto first = lines[0].left(lines[0].lastIndexOf(' ')); // A path may hold spaces.
    const auto space = first.indexOf(' ');
    const auto target = first.mid(space + 1);
    const auto query = target.indexOf('?');
    input.method = first.left(space).toStdString();
    input.path = target.left(query < 0 ? target.size() : query).toStdString();
    input.query = query < 0 ? std::string() : target.mid(query + 1).toStdString();
}

Case readCase(const QString& name)
{
    Case read;
    const auto context = QJsonDocument::fromJson(fileOf(name, "context.json")).object();
    const auto credentials = context["credentials"].toObject();
    const auto textOf = [](const QJsonValue& value) { return value.toString().toStdString(); };
    read.credentials.accessKeyId = textOf(credentials["access_key_id"]);
    read.credentials.secretKey = SecretBytes::copyOf(textOf(credentials["secret_access_key"]));
    if (credentials.contains("token"))
        read.credentials.sessionToken = SecretBytes::copyOf(textOf(credentials["token"]));
    read.scope = {textOf(context["region"]), textOf(context["service"]),
                  parseRfc3339(textOf(context["timestamp"])).value()};
    read.expiration = QString::number(context["expiration_in_seconds"].toInt());
    read.signsBody = context["sign_body"].toBool();
    read.omitsToken = context["omit_session_token"].toBool();
    const auto request = fileOf(name, "request.txt");
    const auto blank = request.indexOf("\n\n");
    const auto body = blank < 0 ? QByteArray() : request.mid(blank + 2);
    readHeaders(blank < 0 ? request : request.left(blank), read.input);
    read.input.normalizesPath = context["normalize"].toBool();
    read.input.bodyHash = toHex(crypto::sha256(bytesOf(body.toStdString())));
    return read;
}

std::string tokenOf(const Case& one)
{
    const auto bytes = one.credentials.sessionToken->reveal();
    return {bytes.begin(), bytes.end()};
}

void compare(const QString& name, const QString& way, const Case& one)
{
    const auto canonical = canonicalRequest(one.input);
    const auto toSign = stringToSign(canonical, one.scope);
    const auto made = signature(one.credentials.secretKey, one.scope, toSign);

    QCOMPARE(QByteArray::fromStdString(canonical), fileOf(name, way + "-canonical-request.txt"));
    QCOMPARE(QByteArray::fromStdString(toSign), fileOf(name, way + "-string-to-sign.txt"));
    QVERIFY(made);
    QCOMPARE(QByteArray::fromStdString(*made), fileOf(name, way + "-signature.txt"));
}

} // namespace

class Sigv4Test : public QObject
{
    Q_OBJECT

private slots:
    void agreesInHeaders_data() { addCases(); }
    void agreesInHeaders();
    void agreesInQueries_data() { addCases(); }
    void agreesInQueries();
    void signsRequests();
    void refusesWhatIsNoUrl();

private:
    static void addCases();
};

void Sigv4Test::addCases()
{
    QTest::addColumn<QString>("name");
    const auto names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(names.size(), 38);
    for (const auto& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void Sigv4Test::agreesInHeaders()
{
    QFETCH(QString, name);
    auto one = readCase(name);
    one.input.headers.emplace_back("X-Amz-Date", amzDate(one.scope.time));
    if (one.signsBody)
        one.input.headers.emplace_back("X-Amz-Content-Sha256", one.input.bodyHash);
    if (one.credentials.sessionToken && !one.omitsToken)
        one.input.headers.emplace_back("X-Amz-Security-Token", tokenOf(one));

    compare(name, "header", one);
}

void Sigv4Test::agreesInQueries()
{
    QFETCH(QString, name);
    auto one = readCase(name);
    auto query = one.input.query + "&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential="
                 + percentEncoded(one.credentials.accessKeyId + '/' + credentialScope(one.scope))
                 + "&X-Amz-Date=" + amzDate(one.scope.time)
                 + "&X-Amz-Expires=" + one.expiration.toStdString()
                 + "&X-Amz-SignedHeaders=" + percentEncoded(signedHeaders(one.input));
    if (one.credentials.sessionToken && !one.omitsToken)
        query += "&X-Amz-Security-Token=" + percentEncoded(tokenOf(one));
    one.input.query = query;

    compare(name, "query", one);
}

void Sigv4Test::signsRequests()
{
    // The suite's "get-vanilla-with-session-token", as a request of ours.
    const auto one = readCase("get-vanilla-with-session-token");
    HttpRequest request;
    request.url = "https://example.amazonaws.com/";

    QVERIFY(signRequest(request, one.credentials, one.scope));

    QCOMPARE(request.headers.size(), std::size_t(2));
    QCOMPARE(request.headers[0].value, std::string("20150830T123600Z"));
    QCOMPARE(QByteArray::fromStdString(request.headers[1].value),
             "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
             "SignedHeaders=host;x-amz-date;x-amz-security-token, Signature="
                 + fileOf("get-vanilla-with-session-token", "header-signature.txt"));
    QCOMPARE(request.secretHeaders.size(), std::size_t(1));
}

void Sigv4Test::refusesWhatIsNoUrl()
{
    HttpRequest request;
    request.url = "https://";

    const auto outcome = signRequest(request, {}, {});

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(Sigv4Test)
#include "sigv4_test.moc"
