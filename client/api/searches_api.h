// Whether a string is one of ours, and which values are alike, without anybody seeing either.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/reuse.h"
#include "models/domain/value_search.h"

#include <QCoro/QCoroTask>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::client {

/// A string on its way to the custodian, and the key that answers come to. The string itself is no
/// longer here.
struct SealedSearch
{
    domain::SearchWish wish{};
    domain::SealedMessage sought{};
    SecretBytes readerPrivateKey{0};
    Bytes readerPublicKey{};
};

/// A value that is the string.
struct FoundValue
{
    domain::SecretId secret{};
    std::string name{};
    std::optional<domain::EnvironmentId> environment{};
    domain::SecretState state = domain::SecretState::Active;
    std::string key{};
    std::uint32_t version = 0; ///< The one that brought it.
    bool current = false;      ///< Still what the current version holds.
    domain::SoughtForm form = domain::SoughtForm::AsGiven;
};

struct FoundPage
{
    std::vector<FoundValue> found{};
    std::uint64_t secrets = 0; ///< Searched.
    std::uint64_t values = 0;
    std::uint64_t leftOut = 0; ///< Older values that were not searched.
    std::optional<std::string> next{};
};

/// A report that is being made, page by page: its id, and the key that marks come to.
struct ReuseReader
{
    domain::ReuseWish wish{};
    SecretBytes readerPrivateKey{0};
    Bytes readerPublicKey{};
};

struct ReusedValue
{
    domain::SecretId secret{};
    std::string name{};
    std::optional<domain::EnvironmentId> environment{};
    std::uint32_t version = 0;
    std::string key{};
    Bytes mark{}; ///< Equal for equal values of one report.
};

struct ReusePage
{
    std::vector<ReusedValue> values{};
    std::uint64_t secrets = 0;
    std::uint64_t withheld = 0; ///< Secrets that were not looked at.
    std::optional<std::string> next{};
};

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class SearchesApi
{
public:
    virtual ~SearchesApi() = default;

    /// Seals the string to the custodian. Fails with the refusal that fits for one that is too
    /// short, too long or too easy, before anything is sent.
    virtual QCoro::Task<Result<std::shared_ptr<const SealedSearch>>>
    sealSearch(domain::SearchWish wish, SecretBytes sought) = 0;
    /// Signs for one page and asks. Fails with Forged if the answer is not the custodian's.
    virtual QCoro::Task<Result<FoundPage>> findValue(std::shared_ptr<const SealedSearch> search,
                                                     std::optional<std::string> cursor) = 0;

    /// Begins a report: `wish` needs no id yet. Asks nobody.
    virtual Result<std::shared_ptr<const ReuseReader>> beginReuse(domain::ReuseWish wish) = 0;
    virtual QCoro::Task<Result<ReusePage>> markReuse(std::shared_ptr<const ReuseReader> report,
                                                     std::optional<std::string> cursor) = 0;
};

} // namespace strongroom::client
