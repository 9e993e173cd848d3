// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/folder.h"

#include "core/base/limits.h"

#include <algorithm>
#include <filesystem>

namespace sightglass {

namespace fs = std::filesystem;

bool isFolder(const std::string &path)
{
    std::error_code error;
    return fs::is_directory(path, error);
}

std::string fileOnDisk(std::string path)
{
    std::error_code error;
    while (!path.empty()) {
        const fs::file_status status = fs::status(path, error);
        if (fs::is_regular_file(status))
            return path;
        if (fs::exists(status))
            break;
        const auto slash = path.rfind('/');
        path.resize(slash == std::string::npos ? 0 : slash);
    }
    return {};
}

Result<std::vector<std::string>> filesBelow(const std::string &folder)
{
    std::vector<std::string> files;
    std::error_code error;
    fs::recursive_directory_iterator it(folder, error); // does not follow links to folders
    if (error) {
        const bool denied = error == std::errc::permission_denied;
        return failure(denied ? ErrorCode::PermissionDenied : ErrorCode::FileNotFound, folder, error.message());
    }
    it = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        std::error_code ignored;
        if (!it->is_regular_file(ignored))
            continue;
        if (files.size() >= limits::filesPerFolder)
            return failure(ErrorCode::LimitExceeded, folder, "filesPerFolder");
        files.push_back(it->path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace sightglass
