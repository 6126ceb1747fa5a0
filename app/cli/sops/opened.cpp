// Reading, opening and writing SOPS files for the commands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/sops/opened.h"

#include "app/cli/outcome.h"
#include "client/sops/leaver_history.h"
#include "client/sops/local_file.h"
#include "client/sops/sops_surroundings.h"

#include <iostream>

namespace strongroom::cli {

int saySops(const Error& error)
{
    (void)say(error);
    switch (error.kind) {
    case ErrorKind::Unavailable:
    case ErrorKind::StorageFull: return Usage;
    default: return No;
    }
}

Timestamp sopsNow()
{
    return SystemClock().now();
}

Result<sops::Format> sopsFormatOf(const SopsWish& wish)
{
    return wish.type.empty() ? sops::formatOf(wish.file) : sops::formatNamed(wish.type);
}

Result<sops::SopsFile> readSopsFile(const SopsWish& wish)
{
    const auto format = sopsFormatOf(wish);
    if (!format)
        return format.error();
    auto text = client::readLocalFile(wish.file);
    if (!text)
        return text.error();
    return sops::SopsFile::parse(std::move(*text), *format);
}

Result<SecretBytes> openSopsFile(sops::SopsFile& file, const SopsWish& wish)
{
    return client::openWithOwnIdentities(file, wish.ignoreMac ? sops::MacCheck::Ignore
                                                              : sops::MacCheck::Verify);
}

int putSopsResult(const SopsWish& wish, const Result<SecretBytes>& text)
{
    if (!text)
        return saySops(text.error());
    const auto put = wish.inPlace           ? client::replaceLocalFile(wish.file, *text)
                     : !wish.output.empty() ? client::replaceLocalFile(wish.output, *text)
                                            : client::writeToOutput(*text);
    return put ? int(Yes) : saySops(put.error());
}

void tellLeavers(const SopsWish& wish, const std::vector<std::string>& leavers,
                 const SecretBytes& dataKey)
{
    const auto format = sopsFormatOf(wish);
    const auto identities = client::loadAgeIdentities();
    const auto histories =
        identities ? client::historyOfLeavers(wish.file, *format, {leavers, dataKey, *identities})
                   : Result<std::vector<client::LeaverHistory>>(identities.error());
    for (const auto& leaver : leavers)
        std::cerr << leaver << " can no longer open the file as it is now.\n";
    if (!histories) {
        std::cerr << histories.error().message
                  << " Whoever left may still open any older copy of the file.\n";
        return;
    }
    for (const auto& history : *histories) {
        if (history.commits.empty()) {
            std::cerr << "No commit of this repository holds the file as " << history.recipient
                      << " could read it.\n";
            continue;
        }
        std::cerr << "But git still holds it as " << history.recipient << " can read it, in "
                  << history.commits.size()
                  << (history.commits.size() == 1 ? " commit:\n" : " commits:\n");
        for (const auto& commit : history.commits)
            std::cerr << "  " << commit.id << ' '
                      << toRfc3339(Timestamp(std::chrono::seconds(commit.time))).substr(0, 10)
                      << ' ' << commit.subject << '\n';
        std::cerr << "Change what those values protect; taking a key away does not take back what "
                     "was read.\n";
    }
}

} // namespace strongroom::cli
