// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mappingguard.h"


#ifndef _WIN32
#include <csignal>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace sightglass {

#ifdef _WIN32

MappingGuard::MappingGuard(const char *, std::size_t) : m_slot(0) {}
MappingGuard::~MappingGuard() = default;
std::size_t MappingGuard::faultOffset() const { return SIZE_MAX; }

#else

namespace {

struct Slot
{
    std::atomic<std::uintptr_t> begin{0};
    std::atomic<std::size_t> length{0};
    std::atomic<std::size_t> fault{SIZE_MAX};
    std::atomic<bool> used{false};
};
static_assert(std::atomic<std::size_t>::is_always_lock_free);

Slot slotTable[MappingGuard::slots];
std::atomic<std::size_t> highestSlot{0};
struct sigaction previousAction;
std::size_t pageSize = 4096;

/// Async-signal-safe: atomics, mmap and sigaction only.
void onBusError(int signal, siginfo_t *info, void *context)
{
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    const std::size_t n = highestSlot.load(std::memory_order_acquire);
    for (std::size_t i = 0; i < n; ++i) {
        Slot &slot = slotTable[i];
        const std::uintptr_t begin = slot.begin.load(std::memory_order_acquire);
        const std::size_t length = slot.length.load(std::memory_order_acquire);
        if (!begin || address < begin || address - begin >= length)
            continue;
        const std::size_t offset = (address - begin) / pageSize * pageSize;
        std::size_t known = slot.fault.load();
        while (offset < known && !slot.fault.compare_exchange_weak(known, offset)) {
        }
        const std::size_t rest = (length - offset + pageSize - 1) / pageSize * pageSize;
        // From here on the mapping reads as zeros; intactSize() tells the reader.
        if (::mmap(reinterpret_cast<void *>(begin + offset), rest, PROT_READ,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0)
            != MAP_FAILED)
            return;
        break;
    }
    // Not ours: what was there before decides.
    if (previousAction.sa_flags & SA_SIGINFO && previousAction.sa_sigaction) {
        previousAction.sa_sigaction(signal, info, context);
        return;
    }
    ::sigaction(SIGBUS, &previousAction, nullptr); // and the repeated fault gets there
}

void install()
{
    pageSize = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    struct sigaction action{};
    action.sa_sigaction = onBusError;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGBUS, &action, &previousAction);
}

} // namespace

MappingGuard::MappingGuard(const char *data, std::size_t length)
{
    static std::once_flag once;
    std::call_once(once, install);
    for (std::size_t i = 0; i < slots; ++i) {
        bool expected = false;
        if (!slotTable[i].used.compare_exchange_strong(expected, true))
            continue;
        slotTable[i].fault.store(SIZE_MAX);
        slotTable[i].length.store(length);
        slotTable[i].begin.store(reinterpret_cast<std::uintptr_t>(data), std::memory_order_release);
        std::size_t highest = highestSlot.load();
        while (highest < i + 1 && !highestSlot.compare_exchange_weak(highest, i + 1)) {
        }
        m_slot = static_cast<int>(i);
        return;
    }
}

MappingGuard::~MappingGuard()
{
    if (m_slot < 0)
        return;
    Slot &slot = slotTable[m_slot];
    slot.begin.store(0, std::memory_order_release);
    slot.length.store(0);
    slot.used.store(false);
}

std::size_t MappingGuard::faultOffset() const
{
    return m_slot < 0 ? SIZE_MAX : slotTable[m_slot].fault.load();
}

#endif

} // namespace sightglass
