// The kinds of storage backends that there are, and what each wants to know: forms are made of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/store/version_store.h"

#include <optional>
#include <span>
#include <string_view>

namespace strongroom::providers {

enum class StoreKind {
    Openbao,
    Vault,
    AwsSecretsManager,
    GcpSecretManager,
    AzureKeyVault,
    YamlFiles, ///< For development only.
};

/// One line of a form.
struct StoreField
{
    std::string_view name{};
    bool required = false;
    bool secret = false;       ///< A credential: kept sealed, never given back.
    std::string_view mode{};   ///< With which way to sign in alone; empty: with any.
    std::string_view preset{}; ///< What holds if it is left empty.
    std::string_view help{};   ///< A sentence for people, in English.
};

struct StoreKindInfo
{
    StoreKind kind{};
    std::string_view name{};  ///< On the wire, in files and on the command line.
    std::string_view title{}; ///< For people; a product's name.
    /// Ways to sign in, the first of them if the setting "authentication" is left empty.
    std::span<const std::string_view> modes{};
    std::span<const StoreField> fields{};
    std::string_view policy{}; ///< What storePolicy() gives: "Vault policy (HCL)".
    StoreTraits traits{};      ///< Of every store of that kind, for whoever chooses one.
};

/// All of them, in the order in which one would offer them.
std::span<const StoreKindInfo> storeKinds();
const StoreKindInfo& infoOf(StoreKind kind);
std::optional<StoreKind> storeKindOf(std::string_view name);

/// The ways to sign in that lean on an identity of this process instead of one that was entered.
inline constexpr std::string_view delegatedMode = "delegated";
inline constexpr std::string_view crossAccountMode = "cross_account";

} // namespace strongroom::providers
