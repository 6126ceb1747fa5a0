// Every block is sealed together with whose copy it is and where in it the block stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/cache/sealed_store.h"

#include "client/cache/change_codec.h"
#include "crypto/envelope/aead.h"
#include "crypto/hash.h"
#include "crypto/random.h"

#include <QCoro/QCoroTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

namespace strongroom::client {
namespace {

constexpr std::size_t keySize = 32;
constexpr std::size_t blockSize = 1000; ///< Secrets in one block.
constexpr qint64 turn = 8;              ///< Milliseconds of reading between two turns of the loop.

} // namespace

SealedStore::SealedStore(TokenStore& keychain, Probe probe, QString folder,
                         std::function<std::string()> server)
    : m_keychain(keychain), m_probe(std::move(probe)), m_folder(std::move(folder)),
      m_server(std::move(server)), m_session(std::make_shared<int>())
{}

SealedStore::~SealedStore() = default;

QString SealedStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
           + "/strongroom/metadata";
}

QCoro::Task<Result<Done>> SealedStore::open(CopyOwner owner, TakePart take)
{
    m_session = std::make_shared<int>();
    const std::weak_ptr<int> session = m_session;
    m_file.reset();
    m_name = m_server() + '\n' + owner.organization.value + '\n' + owner.person;
    m_path = m_folder + '/'
             + QString::fromStdString(toHex(crypto::sha256(bytesOf(m_name)))).left(32) + ".sqlite";
    auto found = co_await findKey();
    if (session.expired())
        co_return Error{ErrorKind::Cancelled, "Another copy was opened."};
    if (!found)
        co_return found;
    if (auto opened = openFile(); !opened)
        co_return opened;
    co_return co_await read(std::move(take));
}

/// Fails, and leaves the file alone, while the keychain cannot be used.
QCoro::Task<Result<Done>> SealedStore::findKey()
{
    const std::weak_ptr<int> session = m_session;
    const bool usable = co_await m_probe();
    if (session.expired())
        co_return Done{};
    if (!usable)
        co_return Error{ErrorKind::Unavailable, "There is no keychain to keep a key in."};
    auto key = co_await m_keychain.read(account());
    if (session.expired())
        co_return Done{};
    if (!key && key.error().kind != ErrorKind::NotFound)
        co_return key.error();
    if (key && key->size() == keySize) {
        m_key = std::move(*key);
        co_return Done{};
    }
    (void)BlockFile::remove(m_path); // Nobody can read it any more.
    auto fresh = crypto::randomSecret(keySize);
    if (!fresh)
        co_return fresh.error();
    m_key = fresh->clone();
    co_return co_await m_keychain.write(account(), std::move(*fresh));
}

Result<Done> SealedStore::openFile()
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto file = BlockFile::open(m_path);
    if (!file && file.error().kind == ErrorKind::Corrupted && BlockFile::remove(m_path))
        file = BlockFile::open(m_path);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    return Done{};
}

QCoro::Task<Result<Done>> SealedStore::read(TakePart take)
{
    const std::weak_ptr<int> session = m_session;
    QElapsedTimer since;
    since.start();
    for (bool any = false;; any = true) {
        const auto block = m_file->next();
        if (!block && block.error().kind == ErrorKind::NotFound) {
            if (any)
                co_return Done{};
            co_return block.error();
        }
        const auto taken = block ? unseal(*block, take) : Result<Done>(block.error());
        if (!taken) {
            m_file.reset();
            (void)BlockFile::remove(m_path);
            if (auto opened = openFile(); !opened)
                co_return opened;
            co_return Error{ErrorKind::Corrupted,
                            "The copy of metadata could not be read, and was thrown away."};
        }
        if (since.hasExpired(turn)) {
            co_await QCoro::sleepFor(std::chrono::milliseconds(0));
            if (session.expired())
                co_return Error{ErrorKind::Cancelled, "Another copy was opened."};
            since.start();
        }
    }
}

std::string SealedStore::contextOf(std::int64_t number) const
{
    return "strongroom metadata 2\n" + std::to_string(number) + '\n' + m_name;
}

Result<Done> SealedStore::unseal(const Bytes& sealed, const TakePart& take) const
{
    const auto context = contextOf(m_file->number());
    const auto plain = crypto::openAes256Gcm(m_key, bytesOf(context), sealed);
    if (!plain)
        return plain.error();
    return take(plain->reveal());
}

Result<Done> SealedStore::keep(const CopyChange& change)
{
    if (!m_file)
        return Done{};
    auto kept = m_file->begin();
    for (std::size_t at = 0; kept && (at == 0 || at < change.put.size()); at += blockSize) {
        const auto last = std::min(at + blockSize, change.put.size());
        CopyChange part;
        part.put.assign(change.put.begin() + static_cast<std::ptrdiff_t>(at),
                        change.put.begin() + static_cast<std::ptrdiff_t>(last));
        part.mark = change.mark;
        if (last == change.put.size())
            part.removed = change.removed;
        kept = append(part);
    }
    if (kept)
        kept = m_file->end();
    if (!kept)
        giveUp();
    return kept;
}

Result<Done> SealedStore::append(const CopyChange& change)
{
    const auto number = m_file->number() + 1;
    const auto context = contextOf(number);
    const auto sealed = crypto::sealAes256Gcm(m_key, bytesOf(context), encode(change));
    if (!sealed)
        return sealed.error();
    return m_file->append(number, *sealed);
}

void SealedStore::giveUp()
{
    m_file.reset();
    (void)BlockFile::remove(m_path);
}

Result<Done> SealedStore::restart()
{
    if (!m_file)
        return Done{};
    auto cleared = m_file->clear();
    if (!cleared)
        giveUp();
    return cleared;
}

QCoro::Task<Result<Done>> SealedStore::wipe()
{
    m_session = std::make_shared<int>();
    m_file.reset();
    m_key = SecretBytes(0);
    if (m_path.isEmpty())
        co_return Done{};
    const bool gone = BlockFile::remove(m_path);
    auto forgotten = co_await m_keychain.forget(account());
    if (!gone)
        co_return Error{ErrorKind::Unavailable,
                        "The copy of metadata cannot be removed: " + m_path.toStdString()};
    co_return forgotten;
}

QString SealedStore::account() const
{
    return "metadata " + m_path.section('/', -1).section('.', 0, 0);
}

} // namespace strongroom::client
