// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target over files and folders, without a fuzzer.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char *argv[])
{
    namespace fs = std::filesystem;
    std::size_t count = 0;
    const auto replay = [&count](const fs::path &path) {
        std::ifstream file(path, std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
        ++count;
    };
    for (int i = 1; i < argc; ++i) {
        if (!fs::is_directory(argv[i])) {
            replay(argv[i]);
            continue;
        }
        for (const auto &entry : fs::recursive_directory_iterator(argv[i])) {
            if (entry.is_regular_file())
                replay(entry.path());
        }
    }
    std::printf("%zu inputs replayed\n", count);
    return count ? 0 : 1;
}
