// What is wished of a SOPS file on the command line, and the deeds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <string>

namespace strongroom::cli {

/// What holds for each of the commands.
struct SopsWish
{
    std::string file{};
    std::string type{};   ///< yaml, json, dotenv or binary; by the file's name when empty.
    std::string config{}; ///< Instead of the nearest .sops.yaml.
    std::string output{};
    bool inPlace = false;
    bool ignoreMac = false;
};

struct SopsEncryptWish
{
    SopsWish common{};
    std::string recipients{};
    std::string unencryptedSuffix{};
    std::string encryptedSuffix{};
    std::string unencryptedRegex{};
    std::string encryptedRegex{};
    bool macOnlyEncrypted = false;
};

struct SopsDecryptWish
{
    SopsWish common{};
    std::string extract{};
};

struct SopsSetWish
{
    SopsWish common{};
    std::string path{};
    std::string value{};
    bool valueFile = false;
    bool valueStdin = false;
};

struct SopsUpdateKeysWish
{
    SopsWish common{};
    bool yes = false;
};

struct SopsRotateWish
{
    SopsWish common{};
    std::string add{};
    std::string remove{};
};

// Exit codes: 0 done, 1 not (invalid, not for these keys, altered), 2 usage, input or output.
int sopsEncrypt(const SopsEncryptWish& wish);
int sopsDecrypt(const SopsDecryptWish& wish);
int sopsSet(const SopsSetWish& wish);
int sopsUpdateKeys(const SopsUpdateKeysWish& wish);
int sopsRotate(const SopsRotateWish& wish);

} // namespace strongroom::cli
