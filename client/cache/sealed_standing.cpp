// One sealed JSON document, written whole.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/cache/sealed_standing.h"

#include "crypto/envelope/aead.h"
#include "crypto/hash.h"
#include "crypto/random.h"
#include "models/wire/fields.h"
#include "models/wire/organization_json.h"

#include <boost/json/array.hpp>

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace strongroom::client {
namespace {

constexpr std::size_t keySize = 32;
constexpr qint64 longest = 4 << 20; ///< Bytes of a file that is worth reading.
constexpr std::size_t mostEnvironments = 10'000;

std::string textOf(const Standing& standing)
{
    wire::json::array environments;
    for (const auto& environment : standing.environments)
        environments.push_back(wire::toJson(environment));
    return wire::serialize({{"me", wire::toJson(standing.me)},
                            {"organization", standing.organization.value},
                            {"environments", std::move(environments)}});
}

Result<Standing> standingOf(std::string_view text)
{
    const auto parsed = wire::parse(text);
    if (!parsed)
        return parsed.error();
    wire::ObjectReader reader(*parsed);
    Standing standing;
    standing.me = wire::readMember<domain::Me>(reader, "me");
    standing.organization = wire::readId<domain::OrganizationId>(reader, "organization");
    standing.environments =
        wire::readList<domain::Environment>(reader, "environments", mostEnvironments);
    return wire::finish(reader, std::move(standing));
}

} // namespace

SealedStanding::SealedStanding(TokenStore& keychain, Probe probe, QString folder,
                               std::function<std::string()> server)
    : m_keychain(keychain), m_probe(std::move(probe)), m_folder(std::move(folder)),
      m_server(std::move(server))
{}

SealedStanding::Place SealedStanding::place() const
{
    const auto server = m_server();
    const auto name =
        QString::fromStdString(toHex(crypto::sha256(bytesOf("standing\n" + server)))).left(32);
    return {m_folder + '/' + name + ".standing", "standing " + name,
            "strongroom standing 1\n" + server};
}

/// The one that is there. Fails with NotFound if there is none, with Unavailable without a
/// keychain.
QCoro::Task<Result<SecretBytes>> SealedStanding::key(QString account)
{
    const bool usable = co_await m_probe();
    if (!usable)
        co_return Error{ErrorKind::Unavailable, "There is no keychain to keep a key in."};
    auto key = co_await m_keychain.read(account);
    if (key && key->size() != keySize)
        co_return Error{ErrorKind::NotFound, "The key in the keychain is none of ours."};
    co_return key;
}

QCoro::Task<Result<Done>> SealedStanding::keep(Standing standing)
{
    const auto at = place();
    const auto folder = m_folder;
    auto found = co_await key(at.account);
    if (!found && found.error().kind != ErrorKind::NotFound)
        co_return found.error();
    if (!found) {
        auto fresh = crypto::randomSecret(keySize);
        if (!fresh)
            co_return fresh.error();
        auto kept = co_await m_keychain.write(at.account, fresh->clone());
        if (!kept)
            co_return kept;
        found = std::move(fresh);
    }
    const auto sealed =
        crypto::sealAes256Gcm(*found, bytesOf(at.context), bytesOf(textOf(standing)));
    if (!sealed)
        co_return sealed.error();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(at.file);
    const auto size = static_cast<qint64>(sealed->size());
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(reinterpret_cast<const char*>(sealed->data()), size) != size
        || !file.commit())
        co_return Error{ErrorKind::Unavailable, "What is known of your sign-in cannot be kept: "
                                                    + file.errorString().toStdString()};
    co_return Done{};
}

QCoro::Task<Result<Standing>> SealedStanding::recall()
{
    const auto at = place();
    const Error none{ErrorKind::NotFound, "Nothing is kept of a sign-in at this server."};
    QFile file(at.file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longest)
        co_return none;
    const auto sealed = file.readAll();
    const auto found = co_await key(at.account);
    if (!found)
        co_return found.error();
    const auto plain =
        crypto::openAes256Gcm(*found, bytesOf(at.context),
                              {reinterpret_cast<const std::uint8_t*>(sealed.constData()),
                               static_cast<std::size_t>(sealed.size())});
    if (!plain)
        co_return none;
    const auto bytes = plain->reveal();
    co_return standingOf({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

QCoro::Task<Result<Done>> SealedStanding::forget()
{
    const auto at = place();
    const bool gone = !QFile::exists(at.file) || QFile::remove(at.file);
    auto forgotten = co_await m_keychain.forget(at.account);
    if (!gone)
        co_return Error{ErrorKind::Unavailable,
                        "This file cannot be removed: " + at.file.toStdString()};
    if (!forgotten && forgotten.error().kind == ErrorKind::NotFound)
        co_return Done{};
    co_return forgotten;
}

} // namespace strongroom::client
