// Each promise, kept or broken in as many ways as there are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/providers/kek/kek_contract.h"

#include "crypto/random.h"

#include <QTemporaryDir>

#include <thread>

namespace strongroom::test {

using providers::checkHealth;
using providers::DekAt;
using providers::Outbound;
using providers::OutboundRules;
using providers::WrappedAt;

namespace {

QByteArray told(const Error& error)
{
    return QByteArray::fromStdString(std::string(nameOf(error.kind)) + " [" + error.field + "] "
                                     + error.message + " (" + error.detail + ")");
}

bool same(const Result<SecretBytes>& opened, const SecretBytes& dek)
{
    return opened && std::ranges::equal(opened->reveal(), dek.reveal());
}

} // namespace

void KekContract::allow(const std::string& rule)
{
    m_rules.push_back(rule);
    m_outbound = std::make_unique<Outbound>(*OutboundRules::parse(m_rules),
                                            std::make_unique<providers::QuickPace>());
}

std::string KekContract::stepOf(Which which) const
{
    switch (which) {
    case Which::WrongCredentials: return "authentication";
    case Which::WrongType: return "key_type";
    case Which::Absent:
    case Which::Good:
    case Which::Other: break;
    }
    return "key_state";
}

std::unique_ptr<KeyEncryptionKey> KekContract::good()
{
    auto key = open(Which::Good);
    return std::move(**key);
}

domain::DekPlace KekContract::place() const
{
    return {{domain::OrganizationId{"0190a0a0-0000-7000-8000-000000000001"},
             domain::EnvironmentId{"0190a0a0-0000-7000-8000-000000000002"},
             domain::SecretId{"0190a0a0-0000-7000-8000-000000000003"},
             domain::VersionId{"0190a0a0-0000-7000-8000-000000000004"}, 7,
             domain::BackendId{"0190a0a0-0000-7000-8000-000000000005"}},
            {"PASSWORD", "USER"}};
}

void KekContract::initTestCase()
{
    static QTemporaryDir folder;
    if (m_odd.start("odd_service.py", {folder.path()})) {
        m_oddUrl = "http://127.0.0.1:" + m_odd.word(2).toStdString();
        allow(m_oddUrl);
    }
    if (const auto missing = start(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
}

void KekContract::opensWhatItWrapped()
{
    const auto dek = crypto::randomSecret(32);

    const auto wrapped = good()->wrap(place(), *dek);
    QVERIFY2(wrapped, wrapped ? "" : told(wrapped.error()));
    const auto opened = good()->unwrap(place(), *wrapped);

    QVERIFY2(opened, opened ? "" : told(opened.error()));
    QVERIFY(same(opened, *dek));
    const std::string_view bytes(reinterpret_cast<const char*>(wrapped->data()), wrapped->size());
    const std::string_view plain(reinterpret_cast<const char*>(dek->reveal().data()), 16);
    QVERIFY(bytes.find(plain) == std::string_view::npos);
}

void KekContract::wrapsNoTwiceAlike()
{
    const auto key = good();
    const auto dek = crypto::randomSecret(32);

    const auto first = key->wrap(place(), *dek);
    const auto second = key->wrap(place(), *dek);

    QVERIFY(first && second);
    QVERIFY(*first != *second);
}

void KekContract::opensForNoOtherPlace_data()
{
    QTest::addColumn<int>("field");
    const char* names[] = {"organization", "environment", "no environment", "secret",    "version",
                           "number",       "backend",     "a key more",     "a key less"};
    for (int i = 0; i < int(std::size(names)); ++i)
        QTest::newRow(names[i]) << i;
}

void KekContract::opensForNoOtherPlace()
{
    QFETCH(int, field);
    auto other = place();
    auto& context = other.context;
    switch (field) {
    case 0: context.organization = domain::OrganizationId::fresh(); break;
    case 1: context.environment = domain::EnvironmentId::fresh(); break;
    case 2: context.environment.reset(); break;
    case 3: context.secret = domain::SecretId::fresh(); break;
    case 4: context.version = domain::VersionId::fresh(); break;
    case 5: ++context.number; break;
    case 6: context.backend = domain::BackendId::fresh(); break;
    case 7: other.allKeys.push_back("TOKEN"); break;
    default: other.allKeys.pop_back();
    }
    const auto key = good();
    const auto wrapped = key->wrap(place(), *crypto::randomSecret(32));
    QVERIFY(wrapped);

    const auto opened = key->unwrap(other, *wrapped);

    QVERIFY(!opened);
    QVERIFY2(opened.error().kind == ErrorKind::Forged, told(opened.error()));
}

void KekContract::opensNothingAltered()
{
    if (!isFaithful())
        return;
    const auto key = good();
    const auto wrapped = key->wrap(place(), *crypto::randomSecret(32));
    QVERIFY(wrapped);
    std::vector<Bytes> altered{{}, {0}, Bytes(12), Bytes(60), Bytes(5000, 0xff)};
    const auto size = wrapped->size();
    for (const auto cut : {std::size_t(1), size / 2, size - 17, size - 1})
        altered.emplace_back(wrapped->begin(), wrapped->begin() + std::ptrdiff_t(cut));
    altered.push_back(*wrapped);
    altered.back().push_back('A');
    for (const auto at : {std::size_t(0), size / 3, size / 2, size - 3}) {
        altered.push_back(*wrapped);
        altered.back()[at] ^= 1;
    }
    for (const auto text : {"vault:v1:", "vault:v99:aGFsbG8=", "{}", "null"}) {
        const auto bytes = bytesOf(text);
        altered.emplace_back(bytes.begin(), bytes.end());
    }

    for (std::size_t i = 0; i < altered.size(); ++i) {
        const auto opened = key->unwrap(place(), altered[i]);
        QVERIFY2(!opened, qPrintable(QString("%1 opens").arg(i)));
        QVERIFY2(isForged(opened.error()),
                 QByteArray::number(qulonglong(i)) + ": " + told(opened.error()));
    }

    QVERIFY(key->unwrap(place(), *wrapped));
}

void KekContract::opensNothingOfAnotherKey()
{
    if (!isFaithful())
        return;
    const auto other = open(Which::Other);
    QVERIFY2(*other, *other ? "" : told(other->error()));
    const auto wrapped = (**other)->wrap(place(), *crypto::randomSecret(32));
    QVERIFY2(wrapped, wrapped ? "" : told(wrapped.error()));

    const auto opened = good()->unwrap(place(), *wrapped);

    QVERIFY(!opened);
    QVERIFY2(isForged(opened.error()), told(opened.error()));
}

void KekContract::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("wrong credentials") << int(Which::WrongCredentials);
    QTest::newRow("a key of another type") << int(Which::WrongType);
    QTest::newRow("a key that is not there") << int(Which::Absent);
}

void KekContract::saysWhatIsWrong()
{
    QFETCH(int, which);
    auto made = open(Which(which));
    if (!made)
        return; // Nothing to promise.

    const auto done = *made ? checkHealth(***made) : Result<Done>(made->error());

    QVERIFY(!done);
    QVERIFY2(done.error().field == stepOf(Which(which)), told(done.error()));
    QVERIFY2(done.error().message.ends_with('.') && done.error().message.size() > 30,
             told(done.error()));
}

void KekContract::isShutWhileDisabled()
{
    const auto key = good();
    const auto dek = crypto::randomSecret(32);
    const auto wrapped = key->wrap(place(), *dek);
    QVERIFY(wrapped);
    if (!disable(true))
        return; // Nothing to promise.

    const auto opened = key->unwrap(place(), *wrapped);
    const auto anew = good()->unwrap(place(), *wrapped);
    const auto health = checkHealth(*key);
    QVERIFY(disable(false));
    const auto again = key->unwrap(place(), *wrapped);

    QVERIFY(!opened && !anew && !health);
    QVERIFY2(opened.error().field == "key_state", told(opened.error()));
    QVERIFY2(anew.error().field == "key_state", told(anew.error()));
    QVERIFY2(again, again ? "" : told(again.error()));
    QVERIFY(same(again, *dek));
}

void KekContract::answersEachOfABatch()
{
    const auto key = good();
    auto second = place();
    second.context.number = 8;
    const auto one = crypto::randomSecret(32);
    const auto two = crypto::randomSecret(32);
    const auto where = place();

    const auto wrapped = key->wrapAll(std::vector<DekAt>{{where, *one}, {second, *two}});
    QCOMPARE(wrapped.size(), std::size_t(2));
    QVERIFY2(wrapped[0] && wrapped[1], wrapped[0] ? "" : told(wrapped[0].error()));
    const Bytes garbage(60, 3);
    const std::vector<WrappedAt> batch{
        {where, *wrapped[0]}, {where, *wrapped[1]}, {second, garbage}, {second, *wrapped[1]}};
    const auto opened = key->unwrapAll(batch);
    const auto rewrapped = key->rewrapAll(batch);

    QCOMPARE(opened.size(), std::size_t(4));
    QCOMPARE(rewrapped.size(), std::size_t(4));
    const bool rewraps = isFaithful();
    QVERIFY(same(opened[0], *one) && same(opened[3], *two));
    for (const auto bad : {1, 2}) {
        QVERIFY(!opened[std::size_t(bad)] && !rewrapped[std::size_t(bad)]);
        QVERIFY2(opened[std::size_t(bad)].error().kind == ErrorKind::Forged,
                 told(opened[std::size_t(bad)].error()));
        QVERIFY2(!rewraps || rewrapped[std::size_t(bad)].error().kind == ErrorKind::Forged,
                 told(rewrapped[std::size_t(bad)].error()));
    }
    QVERIFY(key->wrapAll({}).empty() && key->unwrapAll({}).empty() && key->rewrapAll({}).empty());
    if (!rewraps)
        return;
    QVERIFY2(rewrapped[0], rewrapped[0] ? "" : told(rewrapped[0].error()));
    QVERIFY(same(key->unwrap(where, *rewrapped[0]), *one));
    QVERIFY(same(key->unwrap(second, *rewrapped[3]), *two));
}

void KekContract::opensAfterARotation()
{
    const auto key = good();
    QCOMPARE(key->rotates(), knowsRotation());
    const auto dek = crypto::randomSecret(32);
    const auto wrapped = key->wrap(place(), *dek);
    QVERIFY(wrapped);

    if (!isFaithful())
        return;
    const auto rotated = key->rotate();

    if (!knowsRotation()) {
        QVERIFY(!rotated);
        QCOMPARE(rotated.error().kind, ErrorKind::InvalidInput);
        return;
    }
    QVERIFY2(rotated, rotated ? "" : told(rotated.error()));
    QVERIFY(same(key->unwrap(place(), *wrapped), *dek));
    const auto where = place();
    const auto anew = key->rewrapAll(std::vector<WrappedAt>{{where, *wrapped}});
    QVERIFY2(anew[0], anew[0] ? "" : told(anew[0].error()));
    QVERIFY(same(key->unwrap(place(), *anew[0]), *dek));
}

void KekContract::survivesItsKeeper_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("step");
    const auto row = [](const char* name, const char* path, ErrorKind kind, const char* step) {
        QTest::newRow(name) << path << int(kind) << step;
    };
    row("garbage", "/ok", ErrorKind::Corrupted, "answer");
    row("500 for ever", "/status/500/999", ErrorKind::Unavailable, "answer");
    row("429 for ever", "/status/429/999", ErrorKind::RateLimited, "answer");
    row("a redirect to the metadata service", "/elsewhere/302", ErrorKind::Forbidden, "address");
    row("cut short", "/cut", ErrorKind::Unavailable, "answer");
    row("nobody there", ":nobody", ErrorKind::Unavailable, "connect");
    row("the metadata service", ":metadata", ErrorKind::Forbidden, "address");
}

void KekContract::survivesItsKeeper()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    QFETCH(QString, step);
    auto url = m_oddUrl + path.toStdString();
    if (path == ":nobody") {
        url = "http://127.0.0.1:1";
        allow(url);
    } else if (path == ":metadata") {
        url = "http://169.254.169.254";
    }
    auto made = openAt(url);
    if (!made)
        return; // Nothing to promise.
    QVERIFY2(*made, *made ? "" : told(made->error()));
    const Bytes wrapped(60, 'v');

    const auto done = checkHealth(***made);
    const auto opened = (**made)->unwrap(place(), wrapped);

    QVERIFY(!done && !opened);
    QVERIFY2(done.error().field == step.toStdString(), told(done.error()));
    QVERIFY2(int(done.error().kind) == kind, told(done.error()));
    QVERIFY2(done.error().message.ends_with('.'), told(done.error()));
}

void KekContract::letsGoOfASilentKeeper()
{
    auto made = openAt(m_oddUrl + "/silent");
    if (!made)
        return; // Nothing to promise.
    QVERIFY(*made);
    std::optional<Result<Done>> done;

    std::thread asking([&] { done.emplace(checkHealth(***made)); });
    outbound().stop();
    asking.join();
    allow(m_oddUrl);

    QVERIFY(done && !*done);
}

void KekContract::isHealthy()
{
    const auto health = checkHealth(*good());

    QVERIFY2(health, health ? "" : told(health.error()));
}

} // namespace strongroom::test
