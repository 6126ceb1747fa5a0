// Who can open a SOPS file, and under which data key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/outcome.h"
#include "app/cli/sops/opened.h"
#include "client/sops/sops_surroundings.h"
#include "crypto/sops/age_keys.h"

#include <algorithm>
#include <iostream>

namespace strongroom::cli {
namespace {

using Names = std::vector<std::string>;

Names namesOf(const sops::Metadata& metadata)
{
    Names names;
    for (const auto& key : metadata.age)
        names.push_back(key.recipient);
    return names;
}

Names without(const Names& names, const Names& others)
{
    Names rest;
    std::ranges::copy_if(names, std::back_inserter(rest), [&others](const auto& name) {
        return std::ranges::find(others, name) == others.end();
    });
    return rest;
}

bool agrees()
{
    std::cerr << "Is this okay? (y/n): ";
    std::string answer;
    return std::getline(std::cin, answer) && (answer == "y" || answer == "yes");
}

/// The keys of those who stay as they are, and new ones for those who come.
Result<std::vector<sops::AgeKey>> keysFor(const Names& names, const sops::Metadata& metadata,
                                          const SecretBytes& dataKey)
{
    std::vector<sops::AgeKey> keys;
    for (const auto& name : names) {
        const auto stays = std::ranges::find(metadata.age, name, &sops::AgeKey::recipient);
        if (stays != metadata.age.end()) {
            keys.push_back(*stays);
            continue;
        }
        auto wrapped = sops::wrapDataKey(dataKey, {name});
        if (!wrapped)
            return wrapped.error();
        keys.push_back(std::move(wrapped->front()));
    }
    return keys;
}

Result<SecretBytes> rotated(const sops::SopsFile& file, const Names& names)
{
    const auto dataKey = sops::newDataKey();
    if (!dataKey)
        return dataKey.error();
    auto keys = sops::wrapDataKey(*dataKey, names);
    if (!keys)
        return keys.error();
    return file.rotate({*dataKey, std::move(*keys)}, sopsNow());
}

Result<Names> wantedNames(const SopsWish& wish)
{
    const auto rule = client::creationRuleFor(wish.file, wish.config);
    if (!rule)
        return rule.error();
    if (!*rule)
        return Error{ErrorKind::NotFound, "There is no .sops.yaml that says who shall open the "
                                          "file."};
    if (!(*rule)->otherKeys.empty())
        return Error{ErrorKind::InvalidInput, ".sops.yaml asks for " + (*rule)->otherKeys.front()
                                                  + ", which we cannot wrap for. Use sops."};
    Names names;
    for (const auto& name : (*rule)->recipients)
        if (std::ranges::find(names, name) == names.end())
            names.push_back(name);
    if (names.empty())
        return Error{ErrorKind::InvalidInput, "The rule of .sops.yaml names no age recipient: "
                                              "nobody could open the file."};
    return names;
}

} // namespace

int sopsUpdateKeys(const SopsUpdateKeysWish& wish)
{
    auto file = readSopsFile(wish.common);
    if (!file)
        return saySops(file.error());
    const auto wanted = wantedNames(wish.common);
    if (!wanted) {
        (void)saySops(wanted.error());
        return Usage;
    }
    const auto old = namesOf(file->metadata());
    const auto come = without(*wanted, old);
    const auto leave = without(old, *wanted);
    if (come.empty() && leave.empty()) {
        std::cerr << wish.common.file << " is up to date.\n";
        return Yes;
    }
    std::cerr << "The recipients of " << wish.common.file << " will be:\n";
    for (const auto& name : without(*wanted, come))
        std::cerr << "    " << name << '\n';
    for (const auto& name : come)
        std::cerr << "+++ " << name << '\n';
    for (const auto& name : leave)
        std::cerr << "--- " << name << '\n';
    if (!wish.yes && !agrees()) {
        std::cerr << "The file was left as it is. Answer y, or say --yes.\n";
        return No;
    }
    const auto dataKey = openSopsFile(*file, wish.common);
    if (!dataKey)
        return saySops(dataKey.error());
    auto target = wish.common;
    target.inPlace = true;
    if (!leave.empty()) {
        // Whoever leaves knows the data key, so that everything is sealed under another.
        const int done = putSopsResult(target, rotated(*file, *wanted));
        if (done == Yes)
            tellLeavers(wish.common, leave, *dataKey);
        return done;
    }
    const auto keys = keysFor(*wanted, file->metadata(), *dataKey);
    return keys ? putSopsResult(target, file->withKeys(*keys)) : saySops(keys.error());
}

int sopsRotate(const SopsRotateWish& wish)
{
    auto file = readSopsFile(wish.common);
    if (!file)
        return saySops(file.error());
    const auto opened = openSopsFile(*file, wish.common);
    if (!opened)
        return saySops(opened.error());
    const auto old = namesOf(file->metadata());
    const auto leave = sops::splitRecipients(wish.remove);
    auto names = without(old, leave);
    for (const auto& name : without(sops::splitRecipients(wish.add), names))
        names.push_back(name);
    if (names.empty()) {
        std::cerr << "Nobody could open the file then.\n";
        return Usage;
    }
    const int done = putSopsResult(wish.common, rotated(*file, names));
    const auto left = without(old, names);
    if (done == Yes && !left.empty())
        tellLeavers(wish.common, left, *opened);
    return done;
}

} // namespace strongroom::cli
