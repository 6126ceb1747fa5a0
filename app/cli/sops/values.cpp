// Sealing a file, opening it, and putting one value into it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/outcome.h"
#include "app/cli/sops/opened.h"
#include "client/sops/local_file.h"
#include "client/sops/sops_surroundings.h"
#include "crypto/sops/age_keys.h"

#include <array>
#include <iostream>

namespace strongroom::cli {
namespace {

int usage(const std::string& sentence)
{
    std::cerr << sentence << '\n';
    return Usage;
}

/// What is said here stands before what .sops.yaml says.
Result<sops::CreationRule> ruleFor(const SopsEncryptWish& wish)
{
    auto rule = client::sealingRuleFor(wish.common.file, wish.common.config,
                                       sops::splitRecipients(wish.recipients));
    if (!rule)
        return rule;
    using sops::RuleKind;
    const std::array<std::pair<RuleKind, const std::string*>, 4> wishes{
        {{RuleKind::UnencryptedSuffix, &wish.unencryptedSuffix},
         {RuleKind::EncryptedSuffix, &wish.encryptedSuffix},
         {RuleKind::UnencryptedRegex, &wish.unencryptedRegex},
         {RuleKind::EncryptedRegex, &wish.encryptedRegex}}};
    int count = 0;
    for (const auto& [kind, pattern] : wishes) {
        if (pattern->empty())
            continue;
        auto made = sops::Rule::create(kind, *pattern);
        if (!made || ++count > 1)
            return made ? Error{ErrorKind::InvalidInput, "Give one suffix or pattern only."}
                        : made.error();
        rule->plan.rule = std::move(*made);
    }
    rule->plan.macOnlyEncrypted = rule->plan.macOnlyEncrypted || wish.macOnlyEncrypted;
    return rule;
}

} // namespace

int sopsEncrypt(const SopsEncryptWish& wish)
{
    const auto format = sopsFormatOf(wish.common);
    if (!format)
        return usage(format.error().message);
    const auto plain = client::readLocalFile(wish.common.file);
    if (!plain)
        return saySops(plain.error());
    const auto rule = ruleFor(wish);
    if (!rule)
        return usage(rule.error().message);
    const auto dataKey = sops::newDataKey();
    if (!dataKey)
        return saySops(dataKey.error());
    auto keys = sops::wrapDataKey(*dataKey, rule->recipients);
    if (!keys)
        return usage(keys.error().message);
    return putSopsResult(wish.common, sops::sealFile(*plain, *format, rule->plan,
                                                     {*dataKey, std::move(*keys)}, sopsNow()));
}

int sopsDecrypt(const SopsDecryptWish& wish)
{
    sops::Path path;
    if (!wish.extract.empty()) {
        auto read = sops::parsePath(wish.extract);
        if (!read)
            return usage(read.error().message);
        path = std::move(*read);
    }
    auto file = readSopsFile(wish.common);
    if (!file)
        return saySops(file.error());
    if (const auto opened = openSopsFile(*file, wish.common); !opened)
        return saySops(opened.error());
    return putSopsResult(wish.common, path.empty() ? file->plaintext() : file->extract(path));
}

int sopsSet(const SopsSetWish& wish)
{
    const auto path = sops::parsePath(wish.path);
    if (!path)
        return usage(path.error().message);
    if (wish.valueStdin == !wish.value.empty() || (wish.valueFile && wish.valueStdin))
        return usage("Give the value once: as an argument, with --value-file, or with "
                     "--value-stdin.");
    const auto value = wish.valueStdin  ? client::readLocalFile("-")
                       : wish.valueFile ? client::readLocalFile(wish.value)
                                        : SecretBytes::copyOf(wish.value);
    if (!value)
        return saySops(value.error());
    auto file = readSopsFile(wish.common);
    if (!file)
        return saySops(file.error());
    if (const auto opened = openSopsFile(*file, wish.common); !opened)
        return saySops(opened.error());
    const auto changed = file->set(*path, *value, sopsNow());
    if (!changed && changed.error().kind == ErrorKind::InvalidInput)
        return usage(changed.error().message);
    auto target = wish.common;
    target.inPlace = true;
    return putSopsResult(target, changed);
}

} // namespace strongroom::cli
