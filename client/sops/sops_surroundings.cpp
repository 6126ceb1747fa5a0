// Looking where sops looks.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sops/sops_surroundings.h"

#include "client/sops/key_command.h"
#include "client/sops/local_file.h"
#include "crypto/age/keys/key_text.h"
#include "crypto/sops/age_keys.h"
#include "crypto/sops/format/secret_text.h"

#include <cstdlib>
#include <filesystem>

namespace strongroom::client {
namespace {

namespace fs = std::filesystem;

Result<Done> addIdentities(std::string_view text, const std::string& source,
                           age::Identities& identities)
{
    auto read = age::parseIdentities(text);
    if (!read)
        return Error{ErrorKind::InvalidInput, source + ": " + read.error().message};
    for (auto& identity : *read)
        identities.push_back(std::move(identity));
    return Done{};
}

Result<Done> addIdentities(const Result<SecretBytes>& text, const std::string& source,
                           age::Identities& identities)
{
    return text ? addIdentities(sops::textOf(*text), source, identities)
                : Result<Done>(text.error());
}

/// Null when it is not set, or empty.
const char* setting(const char* name)
{
    const char* text = std::getenv(name);
    return text != nullptr && *text != '\0' ? text : nullptr;
}

std::string configurationFolder()
{
    if (const char* folder = setting("XDG_CONFIG_HOME"))
        return folder;
    const char* home = setting("HOME");
    return home != nullptr ? std::string(home) + "/.config" : std::string();
}

std::string findUpwards(fs::path folder)
{
    constexpr int highest = 100;
    std::error_code none;
    for (int i = 0; i < highest && !folder.empty(); ++i) {
        if (auto config = folder / ".sops.yaml"; fs::exists(config, none))
            return config.string();
        if (folder == folder.parent_path())
            break;
        folder = folder.parent_path();
    }
    return {};
}

} // namespace

Result<age::Identities> loadAgeIdentities()
{
    age::Identities identities;
    auto done = Result<Done>(Done{});
    if (const char* text = setting("SOPS_AGE_KEY"))
        done = addIdentities(std::string_view(text), "SOPS_AGE_KEY", identities);
    if (const char* path = setting("SOPS_AGE_KEY_FILE"); done && path != nullptr)
        done = addIdentities(readLocalFile(path), path, identities);
    if (const char* command = setting("SOPS_AGE_KEY_CMD"); done && command != nullptr)
        done = addIdentities(outputOfKeyCommand(command), "SOPS_AGE_KEY_CMD", identities);
    const auto standard = configurationFolder() + "/sops/age/keys.txt";
    std::error_code none;
    if (done && fs::exists(standard, none))
        done = addIdentities(readLocalFile(standard), standard, identities);
    if (!done)
        return done.error();
    if (identities.empty())
        return Error{ErrorKind::NotFound,
                     "There is no age identity. Set SOPS_AGE_KEY_FILE or SOPS_AGE_KEY, or put one "
                     "into "
                         + standard + "."};
    return identities;
}

Result<SecretBytes> openWithOwnIdentities(sops::SopsFile& file, sops::MacCheck check)
{
    const auto identities = loadAgeIdentities();
    if (!identities)
        return identities.error();
    auto dataKey = sops::unwrapDataKey(file.metadata(), *identities);
    if (!dataKey)
        return dataKey.error();
    if (auto opened = file.open(*dataKey, check); !opened)
        return opened.error();
    return dataKey;
}

Result<std::optional<sops::CreationRule>> creationRuleFor(const std::string& file,
                                                          const std::string& config)
{
    using Found = std::optional<sops::CreationRule>;
    std::error_code none;
    const auto path = fs::absolute(file, none).lexically_normal();
    const char* named = setting("SOPS_CONFIG");
    auto place = !config.empty()    ? config
                 : named != nullptr ? std::string(named)
                                    : findUpwards(path.parent_path());
    if (place.empty())
        place = findUpwards(fs::current_path(none));
    if (place.empty())
        return Found();
    const auto text = readLocalFile(place);
    if (!text)
        return text.error();
    const auto folder = fs::absolute(place, none).lexically_normal().parent_path().string() + "/";
    auto relative = path.string();
    if (relative.starts_with(folder))
        relative.erase(0, folder.size());
    auto rule = sops::findCreationRule(*text, relative);
    if (!rule)
        return rule.error();
    return Found(std::move(*rule));
}

Result<sops::CreationRule> sealingRuleFor(const std::string& file, const std::string& config,
                                          std::vector<std::string> recipients)
{
    if (const char* named = setting("SOPS_AGE_RECIPIENTS"); recipients.empty() && named != nullptr)
        recipients = sops::splitRecipients(named);
    auto found = creationRuleFor(file, config);
    // Whoever names recipients needs no rule; a broken one still is one that does not hold.
    if (!found && (recipients.empty() || found.error().kind != ErrorKind::NotFound))
        return Error{ErrorKind::InvalidInput, found.error().message};
    sops::CreationRule rule;
    if (found && *found)
        rule = std::move(**found);
    if (!recipients.empty()) {
        rule.recipients = std::move(recipients);
        rule.otherKeys.clear();
    }
    if (!rule.otherKeys.empty())
        return Error{ErrorKind::InvalidInput,
                     ".sops.yaml asks for " + rule.otherKeys.front()
                         + ", which we cannot wrap for. Use sops, or name age recipients."};
    if (rule.recipients.empty())
        return Error{ErrorKind::InvalidInput,
                     "Nobody could open the file. Name age recipients, or give .sops.yaml a rule "
                     "for it."};
    return rule;
}

} // namespace strongroom::client
