// Every answer of a key goes through here, so that its errors speak of it by its name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/keyring/held_key.h"

#include "crypto/envelope/length_prefixed.h"

namespace strongroom::runner {

using providers::DekAt;
using providers::WrappedAt;

HeldKey::HeldKey(domain::KeyDefinition definition, std::string id,
                 Result<std::unique_ptr<providers::KeyEncryptionKey>> key, const Clock& clock)
    : m_definition(std::move(definition)), m_id(std::move(id)), m_key(std::move(key)),
      m_clock(clock)
{}

Error HeldKey::explained(Error error) const
{
    // Of one DEK, not of the key.
    if (error.kind == ErrorKind::Forged)
        return error;
    // It is the runner that the key's keeper does not let in, not the person who asks here: whoever
    // is told Unauthenticated takes their own sign-in for over.
    if (error.kind == ErrorKind::Unauthenticated)
        error.kind = ErrorKind::Forbidden;
    error.message =
        "The encryption key \"" + m_definition.name + "\" cannot be used. " + error.message;
    // What was entered wrongly is at fault itself, and says so.
    if (!error.field.starts_with("settings") && error.field != "credentials")
        error.reason = domain::keyUnusable;
    return error;
}

void HeldKey::remember(const Error& error)
{
    m_health.checkedAt = m_clock.now();
    m_health.problem = error.message;
    m_health.step = error.field.empty() ? std::string(nameOf(error.kind)) : error.field;
}

Error HeldKey::noted(const Error& error)
{
    auto explaining = explained(error);
    if (explaining.reason == domain::keyUnusable) {
        const std::lock_guard lock(m_mutex);
        remember(explaining);
    }
    return explaining;
}

void HeldKey::noteThatItWorks()
{
    const std::lock_guard lock(m_mutex);
    if (m_health.problem.empty())
        return;
    m_health.checkedAt = m_health.lastSuccess = m_clock.now();
    m_health.problem.clear();
    m_health.step.clear();
}

template <class T>
std::vector<Result<T>> HeldKey::explained(std::vector<Result<T>> answers) const
{
    for (auto& answer : answers)
        if (!answer)
            answer = explained(answer.error());
    return answers;
}

template <class T>
std::vector<Result<T>> HeldKey::refused(std::size_t count) const
{
    std::vector<Result<T>> answers;
    for (std::size_t i = 0; i < count; ++i)
        answers.push_back(explained(m_key.error()));
    return answers;
}

Result<Bytes> HeldKey::wrap(const domain::DekPlace& place, const SecretBytes& dek)
{
    if (!m_key)
        return explained(m_key.error());
    auto wrapped = (*m_key)->wrap(place, dek);
    if (!wrapped)
        return noted(wrapped.error());
    noteThatItWorks();
    return wrapped;
}

Result<SecretBytes> HeldKey::unwrap(const domain::DekPlace& place,
                                    std::span<const std::uint8_t> wrapped)
{
    if (!m_key)
        return explained(m_key.error());
    const bool mayKeep = m_definition.cacheSeconds > 0;
    const auto name = mayKeep ? nameOfKept(place, wrapped) : crypto::Sha256{};
    if (mayKeep)
        if (auto dek = kept(name))
            return std::move(*dek);
    auto dek = (*m_key)->unwrap(place, wrapped);
    if (!dek)
        return noted(dek.error());
    noteThatItWorks();
    if (mayKeep)
        keep(name, *dek);
    return dek;
}

std::vector<Result<Bytes>> HeldKey::wrapAll(std::span<const DekAt> batch)
{
    return m_key ? explained((*m_key)->wrapAll(batch)) : refused<Bytes>(batch.size());
}

std::vector<Result<SecretBytes>> HeldKey::unwrapAll(std::span<const WrappedAt> batch)
{
    return m_key ? explained((*m_key)->unwrapAll(batch)) : refused<SecretBytes>(batch.size());
}

std::vector<Result<Bytes>> HeldKey::rewrapAll(std::span<const WrappedAt> batch)
{
    return m_key ? explained((*m_key)->rewrapAll(batch)) : refused<Bytes>(batch.size());
}

Result<Done> HeldKey::rotate()
{
    if (!m_key)
        return explained(m_key.error());
    const auto rotated = (*m_key)->rotate();
    return rotated ? rotated : Result<Done>(explained(rotated.error()));
}

crypto::Sha256 HeldKey::nameOfKept(const domain::DekPlace& place,
                                   std::span<const std::uint8_t> wrapped) const
{
    // The context has its own end; two places cannot share a name.
    return crypto::sha256(crypto::labelledContext(
        {reinterpret_cast<const char*>(wrapped.data()), wrapped.size()}, encode(place)));
}

std::optional<SecretBytes> HeldKey::kept(const crypto::Sha256& name)
{
    const auto now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    // All that is over goes, not only what is asked for; a clock that was set back ends it, too.
    std::erase_if(m_kept, [&](const auto& one) {
        const auto age = now - one.second.since;
        return age < std::chrono::milliseconds(0)
               || age >= std::chrono::seconds(m_definition.cacheSeconds);
    });
    const auto found = m_kept.find(name);
    if (found == m_kept.end())
        return std::nullopt;
    return found->second.dek.clone();
}

void HeldKey::keep(const crypto::Sha256& name, const SecretBytes& dek)
{
    const std::lock_guard lock(m_mutex);
    if (m_kept.size() >= mostCached)
        m_kept.clear();
    m_kept.insert_or_assign(name, Kept{dek.clone(), m_clock.now()});
}

Result<Done> HeldKey::check(const domain::OrganizationId& organization)
{
    auto checked =
        m_key ? providers::checkHealth(**m_key, organization) : Result<Done>(m_key.error());
    const std::lock_guard lock(m_mutex);
    m_health.checkedAt = m_clock.now();
    if (checked) {
        m_health.lastSuccess = m_health.checkedAt;
        m_health.problem.clear();
        m_health.step.clear();
        return checked;
    }
    const auto error = explained(checked.error());
    remember(error);
    // What is known to be shut stays shut, whatever was kept of it.
    m_kept.clear();
    return error;
}

domain::KeyStatus HeldKey::status() const
{
    const std::lock_guard lock(m_mutex);
    return {m_id,
            m_definition.kind,
            m_definition.name,
            m_definition.revision,
            false,
            m_key && (*m_key)->rotates(),
            m_definition.cacheSeconds,
            m_health};
}

} // namespace strongroom::runner
