package vn.thidua.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets accounts follow the day. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AccessConfiguration {}
