// The device authorization grant under a clock of the test's own: who waits, who is let in, and
// what a stranger gets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/jose/verify.h"
#include "crypto/oauth/pkce.h"
#include "models/wire/json.h"
#include "server/issuer/device/device_sign_in.h"
#include "tests/support/fixed_clock.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;
using namespace strongroom::server;

namespace {

const std::string key = "the-thumbprint-of-a-device";
const std::string client = "strongroom-console";
const std::string password = "correct horse battery";
const std::string setupToken = "the one-time token";
const std::string here = "192.0.2.1";

} // namespace

class DeviceSignInTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void signsTheProgramIn();
    void givesTheTokensOnce();
    void readsACodeHoweverItIsTyped_data();
    void readsACodeHoweverItIsTyped();
    void forgetsCodesAfterTenMinutes();
    void tellsAHastyProgramToSlowDown();
    void refusesForWhoDidNotAsk();
    void refusesAWrongPassword();
    void refusesACodeThatIsNotWaiting();
    void slowsDownWhoGuessesCodes();
    void refusesAStrangersProgram();
    void takesNoMoreThanItCanHold();
    void keepsNoCodeInTheClear();
    void givesRefreshTokensThatAreRevoked();

private:
    DeviceAuthorization begin() { return *m_devices->begin(client, "a nonce"); }
    Result<Done> approve(const std::string& userCode, const std::string& with = password)
    {
        const auto account =
            m_devices->identify(userCode, "alice", SecretBytes::copyOf(with), here);
        return account ? m_devices->approve(userCode, *account, {"pwd"}, here) : account.error();
    }
    DeviceProgress progress(const DeviceAuthorization& begun)
    {
        m_clock.time += std::chrono::seconds(30);
        return m_devices->redeem(begun.deviceCode, client, key)->progress;
    }
    void open();

    QTemporaryDir m_standing; ///< A database with its first account, made once: hashing takes long.
    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    std::unique_ptr<SqliteStorage> m_sqlite;
    std::unique_ptr<IssuerStorage> m_storage;
    std::unique_ptr<Issuer> m_issuer;
    std::unique_ptr<DeviceSignIn> m_devices;
    std::vector<std::string> m_observed;
};

void DeviceSignInTest::open()
{
    m_sqlite = std::move(*SqliteStorage::open(m_folder->filePath("a.sqlite").toStdString()));
    m_storage = std::make_unique<IssuerStorage>(*m_sqlite);
    IssuerSettings settings;
    settings.issuer = "https://127.0.0.1:1/oidc";
    settings.setupTokenHash = toHex(crypto::sha256(bytesOf(setupToken)));
    m_issuer = std::move(*Issuer::open(*m_storage, m_clock, settings));
    m_issuer->observer = [this](const SignInNews& news) {
        m_observed.push_back(news.action + ' ' + news.account.username
                             + (news.denied ? " denied" : ""));
    };
    m_devices = std::make_unique<DeviceSignIn>(*m_issuer, *m_sqlite, m_clock);
}

void DeviceSignInTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    AuthorizationRequest asked;
    asked.setup = setupToken;
    QVERIFY(m_issuer->makeFirstAccount(asked, "alice", "Alice", SecretBytes::copyOf(password)));
    cleanup();
    QVERIFY(QFile::copy(m_folder->filePath("a.sqlite"), m_standing.filePath("a.sqlite")));
}

void DeviceSignInTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_observed.clear();
    QVERIFY(QFile::copy(m_standing.filePath("a.sqlite"), m_folder->filePath("a.sqlite")));
    open();
}

void DeviceSignInTest::cleanup()
{
    m_devices.reset();
    m_issuer.reset();
    m_storage.reset();
    m_sqlite.reset();
}

void DeviceSignInTest::signsTheProgramIn()
{
    const auto begun = begin();
    QCOMPARE(progress(begun), DeviceProgress::Waiting);
    const auto signedInAt = m_clock.now().time_since_epoch() / std::chrono::seconds(1);

    const auto approved = approve(begun.userCode);

    QVERIFY(approved);
    m_clock.time += std::chrono::seconds(30);
    const auto outcome = m_devices->redeem(begun.deviceCode, client, key);
    QVERIFY(outcome);
    QCOMPARE(outcome->progress, DeviceProgress::SignedIn);
    const auto verified = crypto::verifyCompact(outcome->tokens->idToken, m_issuer->jwks());
    QVERIFY(verified);
    const auto claims = wire::parse(verified->payload)->get_object();
    QCOMPARE(claims.at("nonce").as_string().c_str(), "a nonce");
    QCOMPARE(claims.at("name").as_string().c_str(), "Alice");
    QCOMPARE(claims.at("auth_time").as_int64(), signedInAt);
    QCOMPARE(m_observed, std::vector<std::string>{"session.sign_in alice"});
}

void DeviceSignInTest::givesTheTokensOnce()
{
    const auto begun = begin();
    QVERIFY(approve(begun.userCode));

    QCOMPARE(progress(begun), DeviceProgress::SignedIn);

    QCOMPARE(progress(begun), DeviceProgress::Expired);
}

void DeviceSignInTest::readsACodeHoweverItIsTyped_data()
{
    QTest::addColumn<bool>("lower");
    QTest::addColumn<QString>("between");
    QTest::newRow("as shown") << false << "-";
    QTest::newRow("without the hyphen") << false << "";
    QTest::newRow("with a blank") << false << " ";
    QTest::newRow("in small letters") << true << "-";
}

void DeviceSignInTest::readsACodeHoweverItIsTyped()
{
    QFETCH(bool, lower);
    QFETCH(QString, between);
    const auto begun = begin();
    const auto shown = QString::fromStdString(begun.userCode);
    QVERIFY2(QRegularExpression("^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$")
                 .match(shown)
                 .hasMatch(),
             qPrintable(shown));
    const auto typed = shown.left(4) + between + shown.right(4);

    const auto approved = approve((lower ? typed.toLower() : typed).toStdString());

    QVERIFY(approved);
}

void DeviceSignInTest::forgetsCodesAfterTenMinutes()
{
    const auto approvedLate = begin();
    const auto redeemedLate = begin();
    QVERIFY(approve(redeemedLate.userCode));

    m_clock.time += approvedLate.expiresIn;

    QCOMPARE(approve(approvedLate.userCode).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_devices->redeem(redeemedLate.deviceCode, client, key)->progress,
             DeviceProgress::Expired);
}

void DeviceSignInTest::tellsAHastyProgramToSlowDown()
{
    const auto begun = begin();
    const auto redeem = [&](int after) {
        m_clock.time += std::chrono::seconds(after);
        return m_devices->redeem(begun.deviceCode, client, key)->progress;
    };
    QCOMPARE(redeem(5), DeviceProgress::Waiting);

    QCOMPARE(redeem(4), DeviceProgress::TooOften);

    QCOMPARE(redeem(9), DeviceProgress::TooOften); // RFC 8628, 3.5: five seconds more each time.
    QCOMPARE(redeem(15), DeviceProgress::Waiting);
}

void DeviceSignInTest::refusesForWhoDidNotAsk()
{
    const auto begun = begin();

    QVERIFY(m_devices->refuse(begun.userCode, here));

    QCOMPARE(progress(begun), DeviceProgress::Refused);
    QCOMPARE(approve(begun.userCode).error().kind, ErrorKind::NotFound);
}

void DeviceSignInTest::refusesAWrongPassword()
{
    const auto begun = begin();

    const auto approved = approve(begun.userCode, "wrong horse battery");

    QCOMPARE(approved.error().kind, ErrorKind::Unauthenticated);
    QCOMPARE(progress(begun), DeviceProgress::Waiting);
    QCOMPARE(m_observed, std::vector<std::string>{"session.sign_in alice denied"});
}

void DeviceSignInTest::refusesACodeThatIsNotWaiting()
{
    const auto begun = begin();
    QVERIFY(approve(begun.userCode));

    QCOMPARE(approve(begun.userCode).error().kind, ErrorKind::NotFound);

    QCOMPARE(m_devices->refuse(begun.userCode, here).error().kind, ErrorKind::NotFound);
    QCOMPARE(approve("").error().kind, ErrorKind::NotFound);
    QCOMPARE(approve(std::string(100'000, 'B')).error().kind, ErrorKind::NotFound);
}

void DeviceSignInTest::slowsDownWhoGuessesCodes()
{
    const auto begun = begin();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_devices->refuse("BBBB-BBBB", here).error().kind, ErrorKind::NotFound);

    QCOMPARE(m_devices->refuse(begun.userCode, here).error().kind, ErrorKind::RateLimited);

    QVERIFY(m_devices->refuse(begun.userCode, "192.0.2.2"));
}

void DeviceSignInTest::refusesAStrangersProgram()
{
    const auto begun = begin();
    QVERIFY(approve(begun.userCode));

    QCOMPARE(m_devices->begin("another", "n").error().kind, ErrorKind::InvalidInput);
    QCOMPARE(m_devices->begin(client, std::string(513, 'n')).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(m_devices->redeem(begun.deviceCode, "another", key)->progress,
             DeviceProgress::Expired);
    QCOMPARE(m_devices->redeem(begun.userCode, client, key)->progress, DeviceProgress::Expired);
    QCOMPARE(progress(begun), DeviceProgress::SignedIn);
}

void DeviceSignInTest::takesNoMoreThanItCanHold()
{
    for (int i = 0; i < 1000; ++i)
        QVERIFY(m_devices->begin(client, "n"));
    QCOMPARE(m_devices->begin(client, "n").error().kind, ErrorKind::RateLimited);

    m_clock.time += std::chrono::minutes(10);

    QVERIFY(m_devices->begin(client, "n"));
}

void DeviceSignInTest::keepsNoCodeInTheClear()
{
    const auto begun = begin();
    const auto outside = m_devices->begin(client, "a nonce to be found");
    QVERIFY(outside);
    cleanup();

    QByteArray kept;
    for (const auto& name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        kept += file.readAll();
    }

    QVERIFY(kept.contains("a nonce to be found"));
    QVERIFY(!kept.contains(begun.deviceCode.c_str()));
    QVERIFY(!kept.contains(begun.userCode.c_str()));
    QVERIFY(!kept.contains((begun.userCode.substr(0, 4) + begun.userCode.substr(5)).c_str()));
}

void DeviceSignInTest::givesRefreshTokensThatAreRevoked()
{
    const auto begun = begin();
    QVERIFY(approve(begun.userCode));
    const auto tokens = *m_devices->redeem(begun.deviceCode, client, key)->tokens;
    const auto next = m_issuer->refresh(tokens.refreshToken, client, key);
    QVERIFY(next);

    QVERIFY(m_issuer->revoke(next->refreshToken));

    QVERIFY(!m_issuer->refresh(next->refreshToken, client, key));
}

QTEST_GUILESS_MAIN(DeviceSignInTest)
#include "device_sign_in_test.moc"
