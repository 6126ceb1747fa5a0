// Runs a fuzzer once over each file of a folder, in builds that have no libFuzzer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int count, char** arguments)
{
    int replayed = 0;
    for (int i = 1; i < count; ++i)
        for (const auto& seed : std::filesystem::directory_iterator(arguments[i])) {
            std::ifstream file(seed.path(), std::ios::binary);
            const std::vector<char> text{std::istreambuf_iterator<char>(file), {}};
            const std::vector<std::uint8_t> bytes(text.begin(), text.end());
            LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
            ++replayed;
        }
    std::printf("replayed %d seeds\n", replayed);
    // A folder without seeds is a mistake, not a pass.
    return replayed > 0 ? 0 : 1;
}
